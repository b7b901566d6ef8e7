extension ImpreciseDate.Precision {
  /// The days meant, or nil when the calendar has no such time.
  var days: ClosedRange<Day>? {
    switch self {
    case .day(let day): return day...day
    case .month(let month, let year): return months(month...month, of: year)
    case .quarter(let quarter, let year):
      guard (1...4).contains(quarter) else { return nil }
      return months((3 * quarter - 2)...(3 * quarter), of: year)
    case .year(let year): return months(1...12, of: year)
    case .thirdOfYear(let third, let year): return months(third.monthsOfYear, of: year)
    case .thirdOfMonth(let third, let month, let year):
      guard (1...12).contains(month) else { return nil }
      let days = third.daysOfMonth(length: Day.count(inMonth: month, of: year))
      guard let first = Day(year: year, month: month, day: days.lowerBound),
        let last = Day(year: year, month: month, day: days.upperBound)
      else { return nil }
      return first...last
    case .season(let season, let year):
      let month = season.firstMonth
      guard season == .winter else { return months(month...(month + 2), of: year) }
      guard let first = Day(firstOfMonth: 12, year: year),
        let last = Day(lastOfMonth: 2, year: year + 1)
      else { return nil }
      return first...last
    }
  }

  /// The days of some months of one year, or nil when there are no such months.
  private func months(_ months: ClosedRange<Int>, of year: Int) -> ClosedRange<Day>? {
    guard let first = Day(firstOfMonth: months.lowerBound, year: year),
      let last = Day(lastOfMonth: months.upperBound, year: year)
    else { return nil }
    return first...last
  }
}
