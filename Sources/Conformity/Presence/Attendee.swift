import Governance

/// Somebody who was at a meeting or was missed there, with the place in its record.
@dynamicMemberLookup
struct Attendee {
  /// The place in `deltagere`.
  let index: Int
  private let attendance: Attendance

  /// Everyone in the record of a meeting, each person on a seat once.
  ///
  /// Of two entries for one, the first that says they were there counts, so that a slip makes nobody
  /// absent.
  static func all(at meeting: Entity) -> [Attendee] {
    let all = meeting.record.all(Meeting.attendance).flatMap { $0 }.enumerated()
      .map { index, record in Attendee(index: index, attendance: Attendance(record)) }
    var chosen: [Attendance.Place: Attendee] = [:]
    for attendee in all {
      guard let place = attendee.place else { continue }
      if let other = chosen[place], other.presence == .present || attendee.presence != .present {
        continue
      }
      chosen[place] = attendee
    }
    return all.filter { attendee in
      attendee.place.map { chosen[$0]?.index == attendee.index } ?? true
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
}
