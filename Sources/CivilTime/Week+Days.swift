extension Week {
  /// The days of the week, Monday to Sunday.
  package var days: ClosedRange<Day> {
    // 4 January always lies in week 1.
    let inFirst = Day(year: year, month: 1, day: 4) ?? .first
    let monday = inFirst.adding(days: 7 * (number - 1) + 1 - inFirst.weekday.rawValue)
    return monday...monday.adding(days: 6)
  }

  /// How many weeks a year has, 52 or 53; `year` is 1-9999.
  package static func count(in year: Int) -> Int {
    // 28 December always lies in the last week.
    Day(year: year, month: 12, day: 28)?.week.number ?? 52
  }
}
