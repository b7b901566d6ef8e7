import CivilTime
import SeededRandom

extension SplitMix64 {
  /// A day of the years 1900-2100.
  mutating func day() -> Day {
    let first = Day(year: 1900, month: 1, day: 1)?.ordinal ?? 1
    return Day(ordinal: first + Int.random(in: 0..<73_000, using: &self))
  }

  /// A date of any precision within a few years, so that two of them often touch.
  mutating func date(years: ClosedRange<Int> = 2008...2014) -> ImpreciseDate {
    let year = Int.random(in: years, using: &self)
    let month = Int.random(in: 1...12, using: &self)
    let third = Third.allCases.randomElement(using: &self) ?? .primo
    let season = Season.allCases.randomElement(using: &self) ?? .spring
    let day = Int.random(in: 1...28, using: &self)
    let precision: ImpreciseDate.Precision =
      switch Int.random(in: 0...6, using: &self) {
      case 0: .month(month, year: year)
      case 1: .thirdOfMonth(third, month: month, year: year)
      case 2: .season(season, year: year)
      case 3: .quarter((month + 2) / 3, year: year)
      case 4: .thirdOfYear(third, year: year)
      case 5: .year(year)
      default: .day(Day(year: year, month: month, day: day) ?? .first)
      }
    let supplied = ImpreciseDate.Supplied.allCases.randomElement(using: &self) ?? .nothing
    return ImpreciseDate(
      precision, isApproximate: Bool.random(using: &self), supplied: supplied)
      ?? ImpreciseDate(.first)
  }

  /// A validity of any shape.
  mutating func validity() -> Validity {
    let dates = [date(), date(), date()].sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    let ends: [Validity.End?] = [
      nil, .through(dates[2]), .before(dates[2]), .ceasedBy(dates[2]),
    ]
    let end = ends.randomElement(using: &self) ?? nil
    switch Int.random(in: 0...4, using: &self) {
    case 0: return Validity(start: dates[0], end: end)
    case 1: return Validity(start: dates[0], lastKnown: dates[1], end: end)
    case 2: return Validity(knownFrom: dates[0], to: dates[1], end: end)
    case 3: return Validity(end: .before(dates[0]))
    default: return .notStated
    }
  }
}
