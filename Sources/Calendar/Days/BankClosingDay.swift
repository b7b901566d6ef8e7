package import CivilTime
package import Diagnostics

/// A day on which Danish banks are closed without its being a holiday (`banklukkedag`).
///
/// As the banks and Danmarks Nationalbank publish them. 1 May is none, and what a municipality
/// closes beyond these stands in its `kalender.yaml`.
package enum BankClosingDay: String, Hashable, Sendable, CaseIterable {
  /// Fredag efter Kristi himmelfartsdag; since 2009.
  case dayAfterAscension
  /// Grundlovsdag, 5 June.
  case constitutionDay
  /// Juleaftensdag, 24 December.
  case christmasEve
  /// Nytårsaftensdag, 31 December.
  case newYearsEve

  /// The years that are covered; before them the banks' own lists have not been seen.
  package static let years = 2006...2200

  /// The day in a year; nil where the banks were open or the year is not covered.
  package func day(in year: Int) -> Day? {
    guard BankClosingDay.years.contains(year) else { return nil }
    switch self {
    case .dayAfterAscension:
      return year < 2009 ? nil : Holiday.ascensionDay.day(in: year)?.adding(days: 1)
    case .constitutionDay: return Day(year: year, month: 6, day: 5)
    case .christmasEve: return Day(year: year, month: 12, day: 24)
    case .newYearsEve: return Day(year: year, month: 12, day: 31)
    }
  }

  /// The name, as running text writes it.
  package var name: Message {
    switch self {
    case .dayAfterAscension:
      Message(da: "fredag efter Kristi himmelfartsdag", en: "the Friday after Ascension Day")
    case .constitutionDay: Message(da: "grundlovsdag", en: "Constitution Day")
    case .christmasEve: Message(da: "juleaftensdag", en: "Christmas Eve")
    case .newYearsEve: Message(da: "nytårsaftensdag", en: "New Year’s Eve")
    }
  }
}
