package import CivilTime

/// When an event is.
package enum EventTime: Hashable, Sendable {
  /// All day.
  case day(Day)
  /// From a minute on the clock of Copenhagen; without a later end nothing is said of how long.
  case clock(LocalMinute, end: LocalMinute?)

  /// The day on which it begins.
  package var day: Day {
    switch self {
    case .day(let day): day
    case .clock(let start, _): start.day
    }
  }

  /// The minute of that day on which it begins; one that lasts all day comes before all others.
  package var minute: Int {
    switch self {
    case .day: -1
    case .clock(let start, _): start.minute
    }
  }
}
