import Calendar
import CivilTime
import Planning

/// The days of a year with what stands in the way of all bodies, looked at once.
struct YearDays {
  /// The year.
  let year: Int
  /// The days in order, each with what keeps everybody from meeting.
  let days: [(day: Day, obstacle: PlanningDay.Obstacle?)]
  /// Whether the site states school holidays in the year.
  let knowsSchoolHolidays: Bool

  init(_ year: Int, _ calendar: WorkCalendar) {
    self.year = year
    guard let first = Day(firstOfMonth: 1, year: year), let last = Day(lastOfMonth: 12, year: year)
    else {
      (days, knowsSchoolHolidays) = ([], false)
      return
    }
    let all = (first.ordinal...last.ordinal).map(Day.init(ordinal:))
    days = all.map { ($0, Self.obstacle(on: $0, calendar)) }
    knowsSchoolHolidays = all.contains(where: calendar.isSchoolHoliday)
  }

  private static func obstacle(on day: Day, _ calendar: WorkCalendar) -> PlanningDay.Obstacle? {
    if day.weekday > .friday { return .weekend }
    if !Holiday.all(on: day).isEmpty { return .holiday }
    if calendar.closingDays.contains(where: { $0.contains(day) }) { return .closed }
    return calendar.isSchoolHoliday(day) ? .schoolHoliday : nil
  }
}
