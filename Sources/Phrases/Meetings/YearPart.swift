package import CivilTime
internal import Diagnostics

/// A part of any year.
package enum YearPart: Hashable, Sendable {
  /// A month, 1-12.
  case month(Int)
  /// Some months, from one to a later one.
  case months(ClosedRange<Int>)
  /// Primo, medio or ultimo of a month, 1-12.
  case thirdOfMonth(Third, Int)
  /// A season.
  case season(Season)
  /// A quarter, 1-4.
  case quarter(Int)
  /// The first or the second half.
  case half(Int)

  /// The days of the part in a year, or nil when there are none.
  package func days(in year: Int) -> ClosedRange<Day>? {
    switch self {
    case .month(let month): ImpreciseDate(.month(month, year: year))?.days
    case .months(let months): days(months, in: year)
    case .thirdOfMonth(let third, let month):
      ImpreciseDate(.thirdOfMonth(third, month: month, year: year))?.days
    case .season(let season): ImpreciseDate(.season(season, year: year))?.days
    case .quarter(let quarter): ImpreciseDate(.quarter(quarter, year: year))?.days
    case .half(let half): days(half == 1 ? 1...6 : 7...12, in: year)
    }
  }

  /// The days of some months of a year.
  private func days(_ months: ClosedRange<Int>, in year: Int) -> ClosedRange<Day>? {
    guard let first = Day(firstOfMonth: months.lowerBound, year: year),
      let last = Day(lastOfMonth: months.upperBound, year: year)
    else { return nil }
    return first...last
  }

  /// The part in words.
  func printed(in language: Language) -> String {
    let danish = language == .danish
    func name(_ month: Int) -> String { MonthNames.name(month, in: language) }
    switch self {
    case .month(let month): return name(month)
    case .months(let months): return "\(name(months.lowerBound))–\(name(months.upperBound))"
    case .thirdOfMonth(let third, let month):
      return "\(danish ? third.danish : third.english) \(name(month))"
    case .season(let season): return (danish ? "" : "the ") + season.printed(in: language)
    case .quarter(let quarter):
      return danish
        ? "\(quarter). kvartal" : "the \(NumberWords.englishOrdinal(quarter)) quarter"
    case .half(let half):
      return danish ? "\(half). halvår" : "the \(NumberWords.englishOrdinal(half)) half-year"
    }
  }
}
