/// A day of the Gregorian calendar, from 1 January of year 1 to 31 December 9999.
///
/// The calendar is taken as it is today for all years (proleptic), and has no time zone.
package struct Day: Hashable, Sendable, Comparable {
  /// Year, month and day in one number that grows with time; a register holds very many days.
  private let packed: UInt32

  /// The year, 1-9999.
  package var year: Int { Int(packed >> 16) }
  /// The month, 1-12.
  package var month: Int { Int(packed >> 8 & 0xFF) }
  /// The day of the month, 1-31.
  package var day: Int { Int(packed & 0xFF) }

  /// Makes a day, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.count(inMonth: month, of: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  /// Makes a day of parts that are known to be right.
  private init(known year: Int, _ month: Int, _ day: Int) {
    packed = UInt32(year) << 16 | UInt32(month) << 8 | UInt32(day)
  }

  /// Makes the day with a number as ``ordinal`` gives it; one out of range becomes the nearest day.
  package init(ordinal: Int) {
    let ordinal = min(max(ordinal, 1), Day.last.ordinal)
    // The mean year is 146,097 / 400 days, so this guess is at most one year off.
    var year = min((ordinal - 1) * 400 / 146_097 + 1, 9999)
    while Day.count(before: year) >= ordinal { year -= 1 }
    while year < 9999, Day.count(before: year + 1) < ordinal { year += 1 }
    var rest = ordinal - Day.count(before: year)
    var month = 1
    while month < 12, rest > Day.count(inMonth: month, of: year) {
      rest -= Day.count(inMonth: month, of: year)
      month += 1
    }
    self.init(known: year, month, rest)
  }

  /// The first day there is, 1 January of year 1.
  package static let first = Day(known: 1, 1, 1)
  /// The last day there is, 31 December 9999.
  package static let last = Day(known: 9999, 12, 31)

  /// The first day of a month, or nil when there is no such month.
  package init?(firstOfMonth month: Int, year: Int) {
    self.init(year: year, month: month, day: 1)
  }

  /// The last day of a month, or nil when there is no such month.
  package init?(lastOfMonth month: Int, year: Int) {
    guard (1...12).contains(month) else { return nil }
    self.init(year: year, month: month, day: Day.count(inMonth: month, of: year))
  }

  /// The number of the day, counted from 1 January of year 1, which is 1.
  package var ordinal: Int {
    var result = Day.count(before: year) + day
    for earlier in 1..<month { result += Day.count(inMonth: earlier, of: year) }
    return result
  }

  /// The day of the week.
  package var weekday: Weekday {
    // 1 January of year 1 is a Monday in the proleptic calendar.
    Weekday(rawValue: (ordinal - 1) % 7 + 1) ?? .monday
  }

  /// The week the day lies in, by ISO 8601.
  package var week: Week {
    let thursday = ordinal + 4 - weekday.rawValue
    let year = Day(ordinal: thursday).year
    return Week(year: year, number: (thursday - Day.count(before: year) - 1) / 7 + 1)
  }

  /// The quarter of the year, 1-4.
  package var quarter: Int { (month + 2) / 3 }

  /// The number of days in a month; `month` is 1-12.
  package static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether February has 29 days in `year`.
  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Compares by time.
  package static func < (left: Day, right: Day) -> Bool {
    left.packed < right.packed
  }

  /// The number of days from 1 January of year 1 to the end of the year before `year`.
  private static func count(before year: Int) -> Int {
    let years = year - 1
    return years * 365 + years / 4 - years / 100 + years / 400
  }
}
