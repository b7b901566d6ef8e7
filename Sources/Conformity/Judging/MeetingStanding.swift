import CivilTime
import Governance

/// Where a meeting stands as seen from a day.
package enum MeetingStanding: Hashable, Sendable {
  /// It was held.
  case held
  /// It was called off.
  case cancelled
  /// It is still to come.
  case ahead
  /// Its day has passed, and the register does not say that it was held.
  case unsaid

  /// Where a meeting stands as seen from a day.
  init(of meeting: Entity, asOf day: Day) {
    let status = meeting.record.all(Key.status).last
    let date = meeting.record.first(Meeting.date)
    let hasPassed = date.map { $0.first <= day } ?? false
    switch status {
    case "aflyst": self = .cancelled
    case "holdt": self = hasPassed ? .held : .ahead
    default: self = hasPassed ? .unsaid : .ahead
    }
  }
}
