/// A date with the precision its source gives it, from a day to a year.
package struct ImpreciseDate: Hashable, Sendable {
  /// How much of the date is said, and what.
  package enum Precision: Hashable, Sendable {
    /// One day.
    case day(Day)
    /// A month, 1-12, of a year.
    case month(Int, year: Int)
    /// Primo, medio or ultimo of a month.
    case thirdOfMonth(Third, month: Int, year: Int)
    /// A season; winter belongs to the year its December lies in.
    case season(Season, year: Int)
    /// A quarter, 1-4, of a year.
    case quarter(Int, year: Int)
    /// Primo, medio or ultimo of a year.
    case thirdOfYear(Third, year: Int)
    /// A year.
    case year(Int)
  }

  /// Which part the editor has supplied, written in round brackets because no source prints it.
  package enum Supplied: Hashable, Sendable, CaseIterable {
    /// Everything is printed in the source.
    case nothing
    /// The year alone: `3. december (2013)`.
    case year
    /// The whole date: `(2010)`.
    case whole
  }

  /// What the days are called together; what else ``precision`` says follows from the first day.
  private enum Unit: Hashable, Sendable {
    case day, month, quarter, year
    case thirdOfMonth(Third), thirdOfYear(Third)
    case season(Season)
  }

  /// What the days are called together.
  private let unit: Unit
  /// Whether the date stands with `ca.` before it.
  package let isApproximate: Bool
  /// Which part stands in round brackets.
  package let supplied: Supplied
  /// The first day the date may mean.
  package let first: Day
  /// The last day the date may mean.
  package let last: Day

  /// Makes a date, or nil when the calendar has no such time.
  ///
  /// A mere year whose year is supplied is supplied as a whole.
  package init?(
    _ precision: Precision, isApproximate: Bool = false, supplied: Supplied = .nothing
  ) {
    guard let days = precision.days else { return nil }
    unit =
      switch precision {
      case .day: .day
      case .month: .month
      case .thirdOfMonth(let third, _, _): .thirdOfMonth(third)
      case .season(let season, _): .season(season)
      case .quarter: .quarter
      case .thirdOfYear(let third, _): .thirdOfYear(third)
      case .year: .year
      }
    self.isApproximate = isApproximate
    if case .year = precision, supplied == .year {
      self.supplied = .whole
    } else {
      self.supplied = supplied
    }
    first = days.lowerBound
    last = days.upperBound
  }

  /// Makes the date that is one day.
  package init(_ day: Day) {
    unit = .day
    isApproximate = false
    supplied = .nothing
    first = day
    last = day
  }

  /// How much of the date is said, and what.
  package var precision: Precision {
    switch unit {
    case .day: .day(first)
    case .month: .month(first.month, year: year)
    case .thirdOfMonth(let third): .thirdOfMonth(third, month: first.month, year: year)
    case .season(let season): .season(season, year: year)
    case .quarter: .quarter(first.quarter, year: year)
    case .thirdOfYear(let third): .thirdOfYear(third, year: year)
    case .year: .year(year)
    }
  }

  /// The day, when the date says one and does not say `ca.`.
  package var exactDay: Day? { unit == .day && !isApproximate ? first : nil }

  /// The year the date is written with; a winter's is that of its December.
  package var year: Int { first.year }

  /// All days the date may mean.
  package var days: ClosedRange<Day> { first...last }
}
