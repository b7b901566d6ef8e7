package import CivilTime

/// A minute on the clock of Copenhagen.
package struct LocalMinute: Hashable, Sendable, Comparable {
  /// The day.
  package let day: Day
  /// The minute of the day, 0-1439.
  package let minute: Int

  /// Makes the minute that a clock shows; 1440, the midnight that ends a day, is the next day’s 0.
  ///
  /// - Parameter minute: minutes since midnight, 0-1440; what lies outside is taken as the nearest.
  package init(_ day: Day, minute: Int) {
    self.day = minute < 1440 ? day : day.adding(days: 1)
    self.minute = minute < 1440 ? max(0, minute) : 0
  }

  /// The minute as a DATE-TIME without a zone (RFC 5545, section 3.3.5): `20210311T090000`.
  var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.basicText)T\(two(minute / 60))\(two(minute % 60))00"
  }

  /// Compares by what the clock shows.
  package static func < (left: LocalMinute, right: LocalMinute) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }
}

extension Day {
  /// The day as a DATE (RFC 5545, section 3.3.4): `20210311`.
  var basicText: String { isoText.filter { $0 != "-" } }
}
