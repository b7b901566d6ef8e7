package import CivilTime
package import Phrases

/// The time on clocks in Denmark (Europe/Copenhagen): UTC+1, in summer time UTC+2.
package enum CopenhagenTime {
  /// How a time on the clock lies to universal time.
  package enum Reading: Hashable, Sendable {
    /// The clock shows it once, so many minutes ahead of UTC.
    case once(offset: Int)
    /// The clock skips it in the night in which summer time begins.
    case skipped
    /// The clock shows it twice in the night in which summer time ends.
    case twice
  }

  /// Minutes ahead of UTC outside summer time.
  package static let normalOffset = 60
  /// Minutes ahead of UTC in summer time.
  package static let summerOffset = 120

  /// How a time on the clock lies to UTC; nil for years that are not covered.
  package static func reading(_ time: TimeOfDay, on day: Day) -> Reading? {
    guard SummerTime.years.contains(day.year) else { return nil }
    guard let summer = SummerTime(year: day.year) else { return .once(offset: normalOffset) }
    let hour = 120..<180
    if day == summer.first, hour.contains(time.minutes) { return .skipped }
    if day == summer.end, hour.contains(time.minutes) { return .twice }
    let isAfterStart = day > summer.first || (day == summer.first && time.minutes >= 180)
    let isBeforeEnd = day < summer.end || (day == summer.end && time.minutes < 120)
    return .once(offset: isAfterStart && isBeforeEnd ? summerOffset : normalOffset)
  }

  /// The moment of a time on the clock; nil for years that are not covered.
  ///
  /// Of a time that the clock shows twice the first is meant, and one that it skips is read with the
  /// offset before the change, as RFC 5545, section 3.3.5, says.
  package static func moment(_ time: TimeOfDay, on day: Day) -> Moment? {
    reading(time, on: day).map { reading in
      let offset =
        switch reading {
        case .once(let offset): offset
        case .skipped: normalOffset
        case .twice: summerOffset
        }
      return Moment(day, minutes: time.minutes - offset)
    }
  }
}
