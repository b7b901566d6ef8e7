import Governance
import Phrases

/// The members of a body on a day, as far as they are known.
struct KnownMembers {
  /// A member with the seat.
  struct Member {
    let person: EntityID
    let seat: String?
    let mandators: [EntityID]
    /// Who carries the mandate for a time.
    let mandateWith: EntityID?
  }

  /// The members whose names are known, in the order of the content.
  let members: [Member]
  /// Everyone who sits there by name, by office or for an organisation.
  let seated: Set<EntityID>
  /// How many seats the rules say that there are; nil where some seat has no plain number.
  let seats: Int?
  private let seatSizes: [String: Int]

  /// Looks up who sits in a body on a day.
  init(of body: EntityID, in situation: Situation) {
    let records = situation.register[body]?.record.all(Forum.members).flatMap { $0 } ?? []
    members = records.filter(situation.holds).compactMap { record in
      record.first(Membership.holder)?.target.map { person in
        Member(
          person: person, seat: record.first(Membership.seat),
          mandators: record.all(Membership.mandator).flatMap { $0 }.compactMap(\.target),
          mandateWith: record.first(Membership.mandateWith)?.target)
      }
    }
    seated = situation.seated(in: body)
    let composition =
      situation.compositionDocument(of: body)?.record.all(RuleDocument.composition).flatMap { $0 }
      .filter(situation.holds) ?? []
    var sizes: [String: Int] = [:]
    var total: Int? = composition.isEmpty ? nil : 0
    for seat in composition {
      let count = seat.first(Key.count)?.measure.single?.whole
      if let name = seat.first(Membership.seat) { sizes[name] = count }
      total = total.flatMap { total in count.map { total + $0 } }
    }
    seatSizes = sizes
    seats = total
  }

  /// Whether all who have a seat of a name are known, so that anybody else has none.
  func areAllKnown(in seat: String) -> Bool {
    guard let size = seatSizes[seat] else { return false }
    return members.filter { $0.seat == seat }.count >= size
  }
}
