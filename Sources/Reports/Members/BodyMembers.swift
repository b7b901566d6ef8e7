package import CivilTime
package import Governance
import Phrases

/// Who came to a body and who left it between the report before and this one.
package struct BodyMembers: Sendable {
  /// A member who changed seat or role and stayed.
  package struct Change: Hashable, Sendable {
    /// The seat before.
    package let from: Sitting
    /// The seat on the day.
    package let to: Sitting
  }

  /// The body.
  package let body: EntityID
  /// Whether it is in force on the day.
  package let isInForce: Bool
  /// When it ended; nil where it is there, or where that is not stated.
  package let end: ImpreciseDate?
  /// Who came; they may have left again.
  package let came: [Sitting]
  /// Who was heard of for the first time; when they came is not stated.
  package let heardOf: [Sitting]
  /// Who left.
  package let left: [Sitting]
  /// Who changed seat or role.
  package let changed: [Change]
  /// Who was there, and of whom it is not known whether they still are.
  package let uncertain: [Sitting]
  /// The seats that nobody is named for on the day.
  package let empty: [EmptySeat]
  /// The members whose names are known on the day.
  package let known: Set<EntityID>
  /// Those whose names were known at the report before.
  package let knownBefore: Set<EntityID>

  /// Compares the members of a body on two days.
  init(of body: EntityID, in year: ReportYear) {
    let sittings = year.now.sittings(in: body)
    let places = Set(sittings.map(\.place))
    let earlier = year.before.sittings(in: body)
    let earlierPlaces = Set(earlier.map(\.place))
    let passing = year.now.memberships(of: body).filter { sitting in
      guard let validity = sitting.validity, let end = validity.exclusiveEnd else { return false }
      return year.isNew(validity.start) && end <= year.day
    }
    let gone = earlier.filter { !places.contains($0.place) && $0.person != nil }
    let isGone = year.now.state(of: body) == .ceased
    let lost = gone.filter { sitting in
      !isGone && sitting.validity?.state(on: year.day) != .ceased
    }
    let arrived = sittings.filter { !earlierPlaces.contains($0.place) && $0.person != nil }
    var departed = gone.filter { sitting in !lost.contains { $0.place == sitting.place } }
    var newcomers = arrived
    var changed: [Change] = []
    for sitting in arrived {
      guard let index = departed.firstIndex(where: { $0.person == sitting.person }) else {
        continue
      }
      changed.append(Change(from: departed.remove(at: index), to: sitting))
      newcomers.removeAll { $0.place == sitting.place }
    }
    // Who had two seats and left them has left once; who keeps one of them has not left.
    let present = Self.known(sittings)
    var seen: Set<EntityID> = []
    departed = departed.filter { sitting in
      guard let person = sitting.person else { return false }
      return !present.contains(person) && seen.insert(person).inserted
    }
    let named = passing.filter { $0.person != nil }
    self.body = body
    isInForce = year.now.state(of: body) == .inForce
    end = isGone ? year.register.life(of: body)?.end?.date : nil
    heardOf = newcomers.filter { $0.isOnlyHeardOf }
    came = newcomers.filter { !$0.isOnlyHeardOf } + named
    left = departed + named
    self.changed = changed
    uncertain = lost
    known = Self.known(sittings)
    knownBefore = Self.known(earlier)
    empty = Self.stated(sittings) + Self.derived(of: body, sittings, in: year.now)
  }

  /// Whether nobody is named on the day and on none of its seats it is said why.
  package var isUnknown: Bool {
    isInForce && known.isEmpty && empty.allSatisfy { $0.record == nil }
  }

  /// Whether there is anything to tell of it besides names that stayed.
  package var hasNews: Bool {
    !([came, left, heardOf, uncertain].allSatisfy(\.isEmpty) && changed.isEmpty && empty.isEmpty)
  }

  private static func known(_ sittings: [Sitting]) -> Set<EntityID> {
    Set(sittings.filter { !$0.isSubstitute }.compactMap(\.person))
  }

  /// The seats of which content says that nobody is named.
  private static func stated(_ sittings: [Sitting]) -> [EmptySeat] {
    sittings.compactMap { sitting in
      EmptySeat.Reason(sitting.holder).map {
        EmptySeat(
          body: sitting.body, seat: sitting.seat, reason: $0, count: 1,
          since: sitting.validity?.start, record: sitting.record)
      }
    }
  }

  /// The seats that have fewer names than the rules say, where some name is known in the body.
  private static func derived(
    of body: EntityID, _ sittings: [Sitting], in situation: Situation
  ) -> [EmptySeat] {
    guard !sittings.isEmpty, let document = situation.compositionDocument(of: body) else {
      return []
    }
    return document.record.all(RuleDocument.composition).flatMap { $0 }.compactMap { seat in
      guard situation.holds(seat), let name = seat.first(Seat.name),
        let size = seat.first(Key.count)?.measure.single?.whole,
        !seat.has(Seat.offices.key), !seat.has(Seat.through.key)
      else { return nil }
      let own = sittings.filter { $0.seat == name && !$0.isSubstitute }
      let isSaid = own.contains { $0.holder == .notStated }
      guard !isSaid, own.count < size else { return nil }
      return EmptySeat(
        body: body, seat: name, reason: .notStated, count: size - own.count, since: nil,
        record: nil)
    }
  }
}
