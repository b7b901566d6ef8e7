import CivilTime
import Phrases

extension WorkCalendar {
  /// Whether a length of time runs back from a day or on from it.
  enum Direction: Int {
    case before = -1
    case after = 1
  }

  /// The days that lie a length of time before or after some days.
  ///
  /// The day that is counted from is not counted. A week is seven days. A month later is the same
  /// day of the next month, or its last day where it is too short, as regulation (EEC, Euratom)
  /// 1182/71, article 3, has it; a month earlier likewise. Half a year is six months. Half a week is
  /// three or four days and half a month 14 to 16, so these give a span.
  func days(
    _ span: Span, _ direction: Direction, _ days: ClosedRange<Day>
  ) throws(WhyNoDay) -> ClosedRange<Day> {
    let first = try day(span, direction, days.lowerBound, isLong: direction == .before)
    let last = try day(span, direction, days.upperBound, isLong: direction == .after)
    return min(first, last)...max(first, last)
  }

  /// The day that lies a length of time before or after another.
  ///
  /// - Parameter isLong: whether half a week or month is taken as the longer of what it may be.
  private func day(
    _ span: Span, _ direction: Direction, _ day: Day, isLong: Bool
  ) throws(WhyNoDay) -> Day {
    guard let halves = span.count.multiplied(by: DecimalNumber(2))?.whole, halves < 100_000,
      Holiday.years.contains(day.year)
    else { throw .outsideCalendar }
    let (count, hasHalf) = (halves / 2 * direction.rawValue, !halves.isMultiple(of: 2))
    func half(_ short: Int, _ long: Int) -> Int {
      hasHalf ? direction.rawValue * (isLong ? long : short) : 0
    }
    let result: Day
    switch span.unit {
    case .day: result = day.adding(days: count)
    case .week: result = day.adding(days: 7 * count + half(3, 4))
    case .month: result = day.adding(months: count).adding(days: half(14, 16))
    case .year: result = day.adding(months: 12 * count + half(6, 6))
    case .weekday:
      guard weekdays != nil else { throw .unsaidWeekdays }
      guard let found = self.day(count, from: day, counting: isWeekday) else {
        throw .outsideCalendar
      }
      result = found
    case .workingDay:
      guard let found = self.day(count, from: day, counting: isWorkingDay) else {
        throw .outsideCalendar
      }
      result = found
    }
    guard Holiday.years.contains(result.year) else { throw .outsideCalendar }
    return result
  }
}
