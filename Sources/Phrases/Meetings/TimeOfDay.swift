/// A time on the clock, from 0.00 to 24.00.
package struct TimeOfDay: Hashable, Sendable, Comparable {
  /// The minutes since midnight, 0-1440.
  package let minutes: Int

  /// Makes a time, or nil when no clock shows it.
  package init?(hour: Int, minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else {
      return nil
    }
    minutes = hour * 60 + minute
  }

  /// The hour, 0-24.
  package var hour: Int { minutes / 60 }

  /// The minute, 0-59.
  package var minute: Int { minutes % 60 }

  /// The time with a mark between hour and minute: `9.00`.
  package func text(mark: String) -> String {
    "\(hour)\(mark)\(minute < 10 ? "0" : "")\(minute)"
  }

  /// Compares by time.
  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}
