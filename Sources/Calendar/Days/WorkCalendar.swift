package import CivilTime
package import Governance
package import Phrases

/// Which days count as what for one site: the holidays of the law and what `kalender.yaml` adds.
package struct WorkCalendar: Hashable, Sendable {
  /// The days of the week that are `hverdage`; nil when the site does not say.
  package let weekdays: Weekdays?
  /// The days on which the site's offices are closed.
  package let closingDays: [ClosingDay]
  /// The holidays of the schools.
  package let schoolHolidays: [SchoolHoliday]

  /// Makes a calendar.
  package init(
    weekdays: Weekdays?, closingDays: [ClosingDay] = [], schoolHolidays: [SchoolHoliday] = []
  ) {
    self.weekdays = weekdays
    self.closingDays = closingDays
    self.schoolHolidays = schoolHolidays
  }

  /// The calendar of a site, as its `kalender.yaml` says.
  package init(of register: Register) {
    let settings = register.all(.calendar).first?.record ?? Record()
    let words = settings.first(CalendarSettings.workingDays)
    self.init(
      weekdays: words.flatMap { try? Weekdays.parse($0) },
      closingDays: settings.all(CalendarSettings.closedDays).flatMap { $0 }.compactMap { record in
        record.first(CalendarSettings.days).map {
          ClosingDay(
            record.first(Key.name) ?? "", $0, validity: record.first(Key.validity))
        }
      },
      schoolHolidays: settings.all(CalendarSettings.schoolHolidays).flatMap { $0 }
        .compactMap { record in
          record.first(Key.validity).map { SchoolHoliday(record.first(Key.name) ?? "", $0) }
        })
  }

  /// Whether a day is a `hverdag`: one of the site's days of the week, and no holiday.
  ///
  /// Nil when the site does not say which days these are, or the year is not covered. Days on which
  /// banks or offices are closed are `hverdage`.
  package func isWeekday(_ day: Day) -> Bool? {
    guard let weekdays, Holiday.years.contains(day.year) else { return nil }
    return weekdays.days.contains(day.weekday) && Holiday.all(on: day).isEmpty
  }

  /// Whether a day is an `arbejdsdag`: Monday to Friday, no holiday, and the site does not close.
  ///
  /// Nil when the year is not covered.
  package func isWorkingDay(_ day: Day) -> Bool? {
    guard Holiday.years.contains(day.year) else { return nil }
    return day.weekday < .saturday && Holiday.all(on: day).isEmpty
      && !closingDays.contains { $0.contains(day) }
  }

  /// Whether the schools certainly have a holiday on a day, as far as the site states them.
  package func isSchoolHoliday(_ day: Day) -> Bool {
    schoolHolidays.contains { $0.contains(day) }
  }

  /// The day that lies some days that count from another, which is not counted itself.
  ///
  /// - Parameter count: how many, negative for days before.
  /// - Returns: nil when a day on the way is not known to count or not.
  /// - Complexity: linear in the days between.
  package func day(
    _ count: Int, from day: Day, counting counts: (Day) -> Bool?
  ) -> Day? {
    guard count.magnitude <= 10_000 else { return nil }
    var day = day
    var left = count.magnitude
    while left > 0 {
      day = day.adding(days: count.signum())
      guard let isCounted = counts(day) else { return nil }
      if isCounted { left -= 1 }
    }
    return day
  }
}
