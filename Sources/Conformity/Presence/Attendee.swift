import Governance

/// Somebody who was at a meeting or was missed there, with the place in its record.
@dynamicMemberLookup
struct Attendee {
  /// The place in `deltagere`.
  let index: Int
  private let attendance: Attendance

  /// Everyone in the record of a meeting.
  static func all(at meeting: Entity) -> [Attendee] {
    meeting.record.all(Meeting.attendance).flatMap { $0 }.enumerated().map { index, record in
      Attendee(index: index, attendance: Attendance(record))
    }
  }

  /// What the meeting records of them.
  subscript<V>(dynamicMember property: KeyPath<Attendance, V>) -> V {
    attendance[keyPath: property]
  }

  /// The items that they are said to have missed, or to have come for alone.
  var items: [String] {
    (attendance.exceptItems?.numbers ?? []) + (attendance.onlyItems?.numbers ?? [])
  }

  /// Whether they were there when an item was dealt with; not where that is not recorded.
  func isPresent(at item: String) -> Bool { attendance.isPresent(at: item) ?? false }

  /// Whether they came in somebody's place.
  var isSubstitute: Bool {
    let words = (attendance.record.first(Meeting.capacity) ?? "").lowercased()
    return !attendance.substituted.isEmpty
      || ["vikar", "suppleant", "stedfortræder"].contains { words.hasPrefix($0) }
  }
}
