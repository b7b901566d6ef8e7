extension Day {
  /// The day `days` later, or earlier when negative; never past ``first`` or ``last``.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    if overflow { return days < 0 ? .first : .last }
    return Day(ordinal: sum)
  }

  /// The same day `months` later, or the month's last day when the month is too short.
  ///
  /// 31 January and one month is 28 or 29 February. Never past ``first`` or ``last``.
  package func adding(months: Int) -> Day {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12 else { return months < 0 ? .first : .last }
    let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
    let newDay = min(day, Day.count(inMonth: newMonth, of: newYear))
    return Day(year: newYear, month: newMonth, day: newDay) ?? .last
  }

  /// The same day `years` later; 29 February becomes 28 February in a year without it.
  package func adding(years: Int) -> Day {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    if overflow { return years < 0 ? .first : .last }
    return adding(months: months)
  }

  /// The number of days from this day to `other`, negative when `other` is earlier.
  package func days(to other: Day) -> Int { other.ordinal - ordinal }
}
