import CivilTime
import Diagnostics
import Phrases

/// How many meetings a rule asks for, period by period, and how firmly.
struct MeetingPromise {
  /// A stretch of the year with the number of meetings that belong to it.
  struct Period {
    /// Its days.
    let days: ClosedRange<Day>
    /// The part of the year; nil for the year as a whole.
    let part: YearPart?
    /// The least number; nil when only an upper end is said.
    let least: Int?
    /// The upper end, where the rule states one; a plain number does not.
    let most: Int?
  }

  /// The periods of the year, in order; none where the rule names no number for a year.
  let periods: [Period]
  /// Whether the number stands with `ca.`.
  let isApproximate: Bool
  /// What takes the force from the number, the need or a proviso; nil where it binds.
  let looseness: Message?

  /// What a rule asks for in a year.
  init(_ frequency: MeetingFrequency, in year: Int) {
    isApproximate = frequency.isApproximate
    looseness =
      frequency.asNeeded
      ? Message(da: "men behovet afgør det", en: "but the need decides")
      : frequency.isDefault ? .isOnlyADefault : nil
    periods = Self.periods(frequency.rhythm, in: year)
  }

  private static func periods(_ rhythm: MeetingFrequency.Rhythm, in year: Int) -> [Period] {
    switch rhythm {
    case .times(let measure, let rate):
      let (least, most) = bounds(measure)
      return parts(rate).compactMap { period($0, in: year, least, most) }
    case .every(1, let interval):
      guard interval != .week else { return [whole(year, 52)].compactMap { $0 } }
      let rate: Rate = interval == .month ? .month : interval == .quarter ? .quarter : .year
      return parts(rate).compactMap { period($0, in: year, 1, nil) }
    case .every(let count, .week):
      return [whole(year, 52 / max(1, count))].compactMap { $0 }
    case .every:
      let times = MeetingFrequency(rhythm).timesAYear?.least
      return [times.flatMap { whole(year, $0) }].compactMap { $0 }
    case .weekdayOfMonth(let places, let weekday):
      return (1...12).compactMap { month in
        guard let days = YearPart.month(month).days(in: year) else { return nil }
        let count = days.count { $0.weekday == weekday }
        let found = places.filter { $0 == MeetingFrequency.last || $0 <= count }.count
        return Period(days: days, part: .month(month), least: found, most: nil)
      }
    case .weekday(let weekday, let weeks):
      guard let period = whole(year, 0) else { return [] }
      let fitting = period.days.count { day in
        day.weekday == weekday && (weeks == .all || (weeks == .even) == day.week.isEven)
      }
      return [whole(year, fitting)].compactMap { $0 }
    case .asNeeded: return []
    }
  }

  private static func whole(_ year: Int, _ least: Int) -> Period? {
    period(nil, in: year, least, nil)
  }

  private static func period(
    _ part: YearPart?, in year: Int, _ least: Int?, _ most: Int?
  ) -> Period? {
    guard let days = (part ?? .months(1...12)).days(in: year) else { return nil }
    return Period(days: days, part: part, least: least, most: most)
  }

  /// The parts of the year that a rate counts by; a week is counted by the year.
  private static func parts(_ rate: Rate) -> [YearPart?] {
    switch rate {
    case .year: [nil]
    case .halfYear: (1...2).map { .half($0) }
    case .quarter: (1...4).map { .quarter($0) }
    case .month: (1...12).map { .month($0) }
    case .week: []
    }
  }

  /// The least number and the upper end that a measure states.
  private static func bounds(_ measure: Measure) -> (least: Int?, most: Int?) {
    switch measure.extent {
    case .exact(let number), .atLeast(let number): (number.whole, nil)
    case .moreThan(let number): (number.whole.map { $0 + 1 }, nil)
    case .upTo(let number): (nil, number.whole)
    case .lessThan(let number): (nil, number.whole.map { $0 - 1 })
    case .range(let low, let high): (low.whole, high.whole)
    }
  }
}

extension ClosedRange<Day> {
  /// How many of the days satisfy a condition.
  fileprivate func count(where fits: (Day) -> Bool) -> Int {
    let length = lowerBound.days(to: upperBound)
    return (0...length).filter { fits(lowerBound.adding(days: $0)) }.count
  }
}
