package import Phrases

/// Which part of the content shows that a rule was kept or not.
package enum Evidence: Hashable, Sendable {
  /// The rule itself: what it asks for is not there.
  case rule
  /// The day of the meeting.
  case day
  /// Its time.
  case time
  /// The day of a step under `sket`.
  case step(MeetingStep)
  /// Whether somebody was there: the place in `deltagere`.
  case attendee(Int)
  /// All who were there.
  case attendance
}
