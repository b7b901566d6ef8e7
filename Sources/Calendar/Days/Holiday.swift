package import CivilTime
package import Diagnostics

/// A public holiday of Denmark (`helligdag`): the feasts of folkekirken that fall on a day of their
/// own.
///
/// They have been the same since the reform of 1770, but for store bededag. Grundlovsdag and the
/// days before Christmas and the new year are none; see ``BankClosingDay``.
package enum Holiday: String, Hashable, Sendable, CaseIterable {
  /// Nytårsdag, 1 January.
  case newYearsDay
  /// Skærtorsdag, three days before Easter.
  case maundyThursday
  /// Langfredag, two days before Easter.
  case goodFriday
  /// Påskedag, always a Sunday.
  case easterDay
  /// 2. påskedag.
  case easterMonday
  /// Store bededag, the fourth Friday after Easter; for the last time in 2023.
  ///
  /// Abolished by lov nr. 214 af 6. marts 2023, in force from 1 January 2024.
  case prayerDay
  /// Kristi himmelfartsdag, the sixth Thursday after Easter.
  case ascensionDay
  /// Pinsedag, always a Sunday.
  case whitSunday
  /// 2. pinsedag.
  case whitMonday
  /// Juledag, 25 December.
  case christmasDay
  /// 2. juledag, 26 December.
  case secondChristmasDay

  /// The years that are covered, the first and the last included.
  package static let years = 1900...2200

  /// The day in a year; nil where the year has no such holiday or is not covered.
  package func day(in year: Int) -> Day? {
    guard Holiday.years.contains(year) else { return nil }
    if self == .prayerDay, year >= 2024 { return nil }
    switch self {
    case .newYearsDay: return Day(year: year, month: 1, day: 1)
    case .christmasDay: return Day(year: year, month: 12, day: 25)
    case .secondChristmasDay: return Day(year: year, month: 12, day: 26)
    default: return daysAfterEaster.flatMap { Day.easter(of: year)?.adding(days: $0) }
    }
  }

  /// The holidays of a day, in the order of the year; hardly ever more than one.
  package static func all(on day: Day) -> [Holiday] {
    guard years.contains(day.year), let easter = Day.easter(of: day.year) else { return [] }
    let distance = easter.days(to: day)
    return allCases.filter { holiday in
      if let days = holiday.daysAfterEaster, days != distance { return false }
      return holiday.day(in: day.year) == day
    }
  }

  /// The name, as running text writes it.
  package var name: Message {
    switch self {
    case .newYearsDay: Message(da: "nytårsdag", en: "New Year’s Day")
    case .maundyThursday: Message(da: "skærtorsdag", en: "Maundy Thursday")
    case .goodFriday: Message(da: "langfredag", en: "Good Friday")
    case .easterDay: Message(da: "påskedag", en: "Easter Sunday")
    case .easterMonday: Message(da: "2. påskedag", en: "Easter Monday")
    case .prayerDay: Message(da: "store bededag", en: "Great Prayer Day")
    case .ascensionDay: Message(da: "Kristi himmelfartsdag", en: "Ascension Day")
    case .whitSunday: Message(da: "pinsedag", en: "Whit Sunday")
    case .whitMonday: Message(da: "2. pinsedag", en: "Whit Monday")
    case .christmasDay: Message(da: "juledag", en: "Christmas Day")
    case .secondChristmasDay: Message(da: "2. juledag", en: "Second Day of Christmas")
    }
  }

  /// How many days after Easter Sunday it falls; nil for one with a fixed date.
  private var daysAfterEaster: Int? {
    switch self {
    case .maundyThursday: -3
    case .goodFriday: -2
    case .easterDay: 0
    case .easterMonday: 1
    case .prayerDay: 26
    case .ascensionDay: 39
    case .whitSunday: 49
    case .whitMonday: 50
    case .newYearsDay, .christmasDay, .secondChristmasDay: nil
    }
  }
}
