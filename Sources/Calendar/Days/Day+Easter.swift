package import CivilTime

extension Day {
  /// Easter Sunday of a year, by the Gregorian computus.
  ///
  /// The anonymous method of 1876, as Jean Meeus, Astronomical Algorithms (2nd ed., 1998), chapter
  /// 8, gives it: exact for every year of the Gregorian calendar. Between 1700 and 1776 Denmark
  /// reckoned otherwise; those years are not covered by anything that calls this.
  package static func easter(of year: Int) -> Day? {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let moonShift = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * toSunday) / 451
    let days = epact + toSunday - 7 * correction + 114
    return Day(year: year, month: days / 31, day: days % 31 + 1)
  }
}
