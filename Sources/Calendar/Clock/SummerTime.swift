package import CivilTime

/// The summer time of one year in Denmark: UTC+2 from one Sunday at 1.00 UTC to another.
///
/// From 1981 the days are those of the European directives, last 2000/84/EC of 19 January 2001: the
/// last Sunday of March to the last Sunday of September, from 1996 of October. 1980 began on the
/// first Sunday of April. From 1950 to 1979 there was none. What stands here for years to come is
/// the law of today.
package struct SummerTime: Hashable, Sendable {
  /// The Sunday on which clocks go from 2.00 to 3.00.
  package let first: Day
  /// The Sunday on which clocks go from 3.00 back to 2.00.
  package let end: Day

  /// The years that ``CopenhagenTime`` covers: summer time of the 1940s followed no rule.
  package static let years = 1950...2200

  /// The summer time of a year, or nil when it had none or is not covered.
  package init?(year: Int) {
    guard year >= 1980, SummerTime.years.contains(year),
      let begins = Day(year: year, month: year == 1980 ? 4 : 3, day: year == 1980 ? 6 : 31),
      let ends = Day(lastOfMonth: year < 1996 ? 9 : 10, year: year)
    else { return nil }
    first = begins.lastSunday
    end = ends.lastSunday
  }
}

extension Day {
  /// The day itself when it is a Sunday, else the Sunday before it.
  fileprivate var lastSunday: Day { adding(days: -(weekday.rawValue % 7)) }
}
