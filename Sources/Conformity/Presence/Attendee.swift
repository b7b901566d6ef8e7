import Governance

/// Somebody who was at a meeting or was missed there.
struct Attendee {
  /// Whether somebody was there.
  enum Presence: String {
    case present = "ja"
    case excused = "afbud"
    case absent = "nej"
  }

  /// The place in `deltagere`.
  let index: Int
  /// The seat; nil for one who has none.
  let seat: String?
  /// Who it is; nil when only the seat or whom they come from is recorded.
  let person: EntityID?
  /// On whose behalf they are there.
  let mandators: [EntityID]
  /// In what capacity one is there who has no seat.
  let capacity: String?
  /// Whether they were there; nil when that is not recorded.
  let presence: Presence?
  /// Those who gave them their mandate.
  let mandates: [EntityID]
  /// Those in whose place they came.
  let substituted: [EntityID]
  /// The items that they were not there for, and the only ones that they were there for.
  let except: Set<String>, only: Set<String>

  private init(_ record: Record, at index: Int) {
    func text(_ key: String) -> String? {
      record[key]?.versions.first?.value.value.flatMap(String.init(registerValue:))
    }
    func targets(_ key: String) -> [EntityID] {
      record[key]?.versions.first?.value.value.flatMap([Reference].init(registerValue:))?
        .compactMap(\.target) ?? []
    }
    self.index = index
    seat = record.first(Membership.seat)
    person = record.first(Membership.holder)?.target
    mandators = record.all(Membership.mandator).flatMap { $0 }.compactMap(\.target)
    capacity = text("som")
    presence = text("til stede").flatMap(Presence.init)
    mandates = targets("mandat for")
    substituted = targets("stedfortræder for")
    except = Self.numbers(text("undtagen punkt"))
    only = Self.numbers(text("kun punkt"))
  }

  /// Everyone in the record of a meeting.
  static func all(at meeting: Entity) -> [Attendee] {
    meeting.record.all(Meeting.attendance).flatMap { $0 }.enumerated()
      .map { Attendee($0.element, at: $0.offset) }
  }

  /// Whether they were there when an item was dealt with.
  func isPresent(at item: String) -> Bool {
    presence == .present && (only.isEmpty || only.contains(item)) && !except.contains(item)
  }

  /// Whether they came in somebody's place.
  var isSubstitute: Bool {
    let words = (capacity ?? "").lowercased()
    return !substituted.isEmpty
      || ["vikar", "suppleant", "stedfortræder"].contains { words.hasPrefix($0) }
  }

  private static func numbers(_ words: String?) -> Set<String> {
    Set((words ?? "").split { !$0.isNumber && $0 != "." }.map(String.init))
  }
}
