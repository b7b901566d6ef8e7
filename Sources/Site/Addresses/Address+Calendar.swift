import CivilTime

extension Address {
  /// The page of a year.
  static func year(_ year: Int) -> Address { Address("/moeder/\(year)/") }

  /// The page of a month, `/moeder/2025/03/`.
  static func month(_ month: YearMonth) -> Address {
    Address("/moeder/\(month.year)/\(month.month < 10 ? "0" : "")\(month.month)/")
  }

  /// All that falls in a year as a list.
  static func list(of year: Int) -> Address { Address("/moeder/\(year)/liste/") }

  /// The year as a wheel.
  static func wheel(_ year: Int) -> Address { Address("/moeder/aarshjul/\(year)/") }

  /// The calendar of the thing that a page is about.
  static func calendar(of page: Address) -> Address { Address(page.path + "moeder/") }
}

/// A month of a year.
struct YearMonth: Hashable, Comparable {
  /// The year.
  let year: Int
  /// The month, 1-12.
  let month: Int

  /// The month that a day lies in.
  init(of day: Day) { (year, month) = (day.year, day.month) }

  /// Makes a month.
  init(_ month: Int, _ year: Int) { (self.year, self.month) = (year, month) }

  /// Compares by time.
  static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
