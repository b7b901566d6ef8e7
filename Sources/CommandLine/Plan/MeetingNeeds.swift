import CivilTime
import Phrases
import Planning

/// How many meetings a year a body's frequency asks for, and when; or why that gives no number.
struct MeetingNeeds {
  /// Why a frequency gives no number of meetings.
  enum Refusal: Error {
    /// `efter behov`, or a bound with no number to plan.
    case noNumber
    /// It comes more seldom than yearly, or says neither days nor a number for a part of the year.
    case notOfTheYear
  }

  /// The numbers by stretches of the year.
  let quotas: [PlanningQuota]

  /// The needs of a year.
  ///
  /// A range is planned in its middle, rounded down; with `efter behov` beside it at its least
  /// number. `ca. 4` may become 3 or 5, and is planned as 4.
  ///
  /// - Parameter days: the days that the rhythm gives by itself: a meeting on each, or none where it
  ///   cannot be; nil when they are open.
  init(
    _ frequency: MeetingFrequency, in year: Int, within occasion: Occasion?, days: [Day]?
  ) throws(Refusal) {
    if let days {
      guard !days.isEmpty else { throw .notOfTheYear }
      quotas = Self.windows(days, of: year).map { PlanningQuota($0, least: 0, most: 1, aim: 1) }
      return
    }
    let parts: Int
    var (least, most): (Int, Int)
    switch frequency.rhythm {
    case .times(let measure, let rate):
      parts = try Self.parts(of: rate)
      (least, most) = try Self.numbers(measure)
    case .every(let count, let interval):
      guard let whole = Self.parts(of: interval), whole.isMultiple(of: count) else {
        throw .notOfTheYear
      }
      (parts, least, most) = (whole / count, 1, 1)
    case .weekdayOfMonth, .weekday: throw .notOfTheYear
    case .asNeeded: throw .noNumber
    }
    let aim = frequency.asNeeded ? least : (least + most) / 2
    if frequency.isApproximate, least == most { (least, most) = (max(1, least - 1), most + 1) }
    if parts == 1, let hull = occasion.flatMap({ Self.hull($0, in: year) }) {
      quotas = [PlanningQuota(hull, least: least, most: most, aim: aim)]
    } else {
      quotas = Self.stretches(parts, of: year).map {
        PlanningQuota($0, least: least, most: most, aim: aim)
      }
    }
  }

  /// The year in stretches that each begin on one of some days, so that a meeting that was moved
  /// from its day counts for it.
  private static func windows(_ days: [Day], of year: Int) -> [ClosedRange<Day>] {
    guard let first = Day(firstOfMonth: 1, year: year), let last = Day(lastOfMonth: 12, year: year)
    else { return [] }
    let starts = [first] + days.dropFirst()
    let ends = days.dropFirst().map { $0.adding(days: -1) } + [last]
    return zip(starts, ends).compactMap { $0 <= $1 ? $0...$1 : nil }
  }

  private static func numbers(_ measure: Measure) throws(Refusal) -> (Int, Int) {
    func whole(_ number: DecimalNumber) throws(Refusal) -> Int {
      guard let whole = number.whole, (1...366).contains(whole) else { throw .noNumber }
      return whole
    }
    switch measure.extent {
    case .exact(let number), .atLeast(let number):
      return (try whole(number), try whole(number))
    case .range(let low, let high): return (try whole(low), try whole(high))
    case .moreThan(let number): return (try whole(number) + 1, try whole(number) + 1)
    case .upTo, .lessThan: throw .noNumber
    }
  }

  private static func parts(of rate: Rate) throws(Refusal) -> Int {
    switch rate {
    case .year: return 1
    case .halfYear: return 2
    case .quarter: return 4
    case .month: return 12
    case .week: throw .notOfTheYear
    }
  }

  private static func parts(of interval: MeetingFrequency.Interval) -> Int? {
    switch interval {
    case .week: nil
    case .month: 12
    case .quarter: 4
    case .year: 1
    }
  }

  /// From the first to the last day of a time of the year.
  private static func hull(_ occasion: Occasion, in year: Int) -> ClosedRange<Day>? {
    let parts = occasion.days(in: year)
    guard let first = parts.map(\.lowerBound).min(), let last = parts.map(\.upperBound).max()
    else { return nil }
    return first...last
  }

  /// The year in equal numbers of months.
  private static func stretches(_ parts: Int, of year: Int) -> [ClosedRange<Day>] {
    let length = 12 / max(1, parts)
    return stride(from: 1, through: 12, by: length).compactMap { month in
      guard let first = Day(firstOfMonth: month, year: year),
        let last = Day(lastOfMonth: month + length - 1, year: year)
      else { return nil }
      return first...last
    }
  }
}
