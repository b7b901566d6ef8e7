/// A meeting that lies fast before anything is planned.
package struct FixedMeeting: Hashable, Sendable {
  /// The day, with its agenda and minutes.
  package let day: PlanningDay
  /// The minutes after midnight from which to which it lasts; nil when not known: the whole day.
  package let hours: Range<Int>?

  /// Makes a meeting.
  package init(_ day: PlanningDay, hours: Range<Int>? = nil) {
    self.day = day
    self.hours = hours
  }
}
