extension ImpreciseDate {
  /// The same time of a later or, with a negative number, an earlier year; nil where the calendar
  /// ends before it.
  package func adding(years: Int) -> ImpreciseDate? {
    let (year, isTooMuch) = self.year.addingReportingOverflow(years)
    guard !isTooMuch, (1...9999).contains(year) else { return nil }
    let precision: Precision =
      switch self.precision {
      case .day(let day): .day(day.adding(years: years))
      case .month(let month, _): .month(month, year: year)
      case .thirdOfMonth(let third, let month, _): .thirdOfMonth(third, month: month, year: year)
      case .season(let season, _): .season(season, year: year)
      case .quarter(let quarter, _): .quarter(quarter, year: year)
      case .thirdOfYear(let third, _): .thirdOfYear(third, year: year)
      case .year: .year(year)
      }
    return ImpreciseDate(precision, isApproximate: isApproximate)
  }
}
