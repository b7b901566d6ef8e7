package import CivilTime

/// A meeting of a plan.
package struct PlannedMeeting: Hashable, Sendable {
  /// Whose it is.
  package let body: String
  /// When.
  package let day: Day
  /// The minutes after midnight from which to which it lasts; nil when no hour is known.
  package let hours: Range<Int>?
  /// Whether it lay fast before.
  package let isFixed: Bool

  /// Makes a meeting.
  package init(body: String, day: Day, hours: Range<Int>?, isFixed: Bool) {
    self.body = body
    self.day = day
    self.hours = hours
    self.isFixed = isFixed
  }
}
