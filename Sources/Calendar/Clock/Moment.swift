package import CivilTime

/// A minute of universal time (UTC).
package struct Moment: Hashable, Sendable, Comparable {
  /// The day in UTC.
  package let day: Day
  /// The minute of the day in UTC, 0-1439.
  package let minute: Int

  /// Makes the moment that lies some minutes, perhaps negative, after the beginning of a day in UTC.
  package init(_ day: Day, minutes: Int) {
    let days = minutes >= 0 ? minutes / 1440 : -((1439 - minutes) / 1440)
    self.day = day.adding(days: days)
    minute = minutes - days * 1440
  }

  /// The moment as ISO 8601 writes it without marks, to the second: `20210304T080000Z`.
  package var basicText: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let digits = day.isoText.filter { $0 != "-" }
    return "\(digits)T\(two(minute / 60))\(two(minute % 60))00Z"
  }

  /// Compares by time.
  package static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }
}
