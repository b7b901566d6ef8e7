/// Somebody at a meeting: by which right, and whether they were there.
package struct Attendance: Hashable, Sendable {
  /// Whether somebody was there.
  package enum Presence: String, Hashable, Sendable {
    /// They were.
    case present = "ja"
    /// They sent their apologies.
    case excused = "afbud"
    /// They were not, and had not said so.
    case absent = "nej"
  }

  /// A person on a seat, or without one: what a meeting names once.
  package struct Place: Hashable, Sendable {
    /// Who it is.
    package let person: EntityID
    /// The seat in the body; nil for one who has none.
    package let seat: String?
  }

  /// What the meeting records of them.
  package let record: Record

  /// Reads an entry of `deltagere`.
  package init(_ record: Record) { self.record = record }

  /// The seat in the body; nil for one who has none.
  package var seat: String? { record.first(Membership.seat) }
  /// Who it is; nil when only the seat or whom they come from is recorded.
  package var person: EntityID? { record.first(Membership.holder)?.target }
  /// The person with the seat; nil when no person is recorded.
  package var place: Place? { person.map { Place(person: $0, seat: seat) } }
  /// On whose behalf they are there.
  package var mandators: [EntityID] { Self.targets(record.all(Membership.mandator)) }
  /// Whether they were there; nil when that is not recorded, as before the meeting.
  package var presence: Presence? { record.first(Meeting.presence).flatMap(Presence.init) }
  /// Those with a seat who gave them their mandate for this meeting.
  package var mandates: [EntityID] { Self.targets(record.all(Meeting.mandateFor)) }
  /// Those in whose place they came, without a seat of their own.
  package var substituted: [EntityID] { Self.targets(record.all(Meeting.substituteFor)) }
  /// The items that they were not there for; nil when nothing is said or it cannot be read.
  package var exceptItems: ItemNumbers? {
    record.first(Meeting.exceptItems).flatMap(ItemNumbers.init)
  }
  /// The only items that they were there for; nil when nothing is said or it cannot be read.
  package var onlyItems: ItemNumbers? { record.first(Meeting.onlyItems).flatMap(ItemNumbers.init) }

  /// Whether they came in somebody's place.
  package var isSubstitute: Bool {
    let words = (record.first(Meeting.capacity) ?? "").lowercased()
    return !substituted.isEmpty
      || ["vikar", "suppleant", "stedfortræder"].contains { words.hasPrefix($0) }
  }

  /// Whether they were there when an item was dealt with; nil when that is not recorded.
  package func isPresent(at item: String) -> Bool? {
    guard let presence else { return nil }
    guard presence == .present else { return false }
    if let onlyItems { return onlyItems.numbers.contains(item) }
    return !(exceptItems?.numbers.contains(item) ?? false)
  }

  private static func targets(_ references: [[Reference]]) -> [EntityID] {
    references.flatMap { $0 }.compactMap(\.target)
  }
}
