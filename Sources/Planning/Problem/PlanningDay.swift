package import CivilTime

/// A day on which a body might meet, and the days that its rules would then give.
package struct PlanningDay: Hashable, Sendable {
  /// Why nobody meets on a day.
  package enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// A Saturday or Sunday.
    case weekend
    /// A public holiday.
    case holiday
    /// The offices are closed.
    case closed
    /// The schools have a holiday.
    case schoolHoliday
    /// The rule names other days of the week.
    case otherWeekday
    /// The notice or a deadline before the meeting would have passed already.
    case tooSoon
    /// The body is not known to be there on the day.
    case notThere
    /// The rule names another time of the year.
    case otherTime
  }

  /// The day.
  package let day: Day
  /// What stands in the way; nil when nothing does.
  package let obstacle: Obstacle?
  /// When the agenda of a meeting on the day is due; the day itself when no rule says.
  package let agenda: Day
  /// When the minutes of a meeting on the day are there; later for later days.
  package let minutes: Day

  /// Makes a day; without other days the agenda and the minutes are of the day itself.
  package init(_ day: Day, obstacle: Obstacle? = nil, agenda: Day? = nil, minutes: Day? = nil) {
    self.day = day
    self.obstacle = obstacle
    self.agenda = agenda ?? day
    self.minutes = minutes ?? day
  }
}
