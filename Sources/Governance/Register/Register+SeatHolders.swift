package import CivilTime
import Phrases

extension Register {
  /// Who holds a seat of a body by name, where another person certainly does not hold it; nil where
  /// they may.
  ///
  /// All who have the seat must be persons known on the first and the last day that the date may mean:
  /// a seat without a plain number, and one of which some holder is not named, may be anybody's.
  ///
  /// Sources: `sammensætning` for the number, `medlemmer.yaml` for the names.
  package func holders(
    of seat: String, in body: EntityID, without person: EntityID, on date: ImpreciseDate
  ) -> [EntityID]? {
    guard kind(of: person) == .person else { return nil }
    var holders: [EntityID]?
    for day in [date.first, date.last] {
      let situation = asOf(day)
      guard let all = situation.allHolders(of: seat, in: body),
        !situation.mayHold(person, seat, in: body)
      else { return nil }
      holders = holders ?? all
    }
    return holders
  }
}

extension Situation {
  /// Everyone who holds a seat, when all are known by name; nil otherwise.
  fileprivate func allHolders(of seat: String, in body: EntityID) -> [EntityID]? {
    let seats =
      compositionDocument(of: body)?.record.all(RuleDocument.composition).flatMap { $0 }
      .filter { holds($0) && $0.first(Seat.name) == seat } ?? []
    guard seats.count == 1, let size = seats.first?.first(Key.count)?.measure.single?.whole
    else { return nil }
    let holders = entries(of: body).filter {
      holds($0) && $0.first(Membership.seat) == seat && !$0.has(Membership.substituteFor.key)
    }.compactMap { $0.first(Membership.holder)?.target }
    let areNamed = holders.allSatisfy { register.kind(of: $0) == .person }
    return size > 0 && holders.count >= size && areNamed ? holders : nil
  }

  /// Whether a person may have a seat: as its holder, for its holder, or with no seat said.
  fileprivate func mayHold(_ person: EntityID, _ seat: String, in body: EntityID) -> Bool {
    entries(of: body).contains { entry in
      guard mayHold(entry), entry.first(Membership.seat).map({ $0 == seat }) ?? true else {
        return false
      }
      let actors = [Membership.holder, Membership.mandateWith].compactMap {
        entry.first($0)?.target
      }
      return actors.contains { actor in
        actor == person
          || ([.unit, .office].contains(register.kind(of: actor))
            && holders(of: actor).contains {
              mayHold($0) && $0.first(Membership.holder)?.target == person
            })
      }
    }
  }

  private func entries(of body: EntityID) -> [Record] {
    register[body]?.record.all(Forum.members).flatMap { $0 } ?? []
  }

  private func mayHold(_ record: Record) -> Bool {
    switch record.first(Key.validity)?.state(on: day) {
    case nil, .inForce, .uncertain: true
    case .notYet, .ceased: false
    }
  }
}
