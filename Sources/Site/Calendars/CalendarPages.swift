import CivilTime
import Governance
import Templates

/// The calendars of a site: years, months and lists of all that is real, a wheel for each year, and
/// for each body and actor what is its own.
///
/// A site without meetings has none.
enum CalendarPages {
  /// All of them.
  static func jobs(_ context: SiteContext) -> [PageJob] {
    let diary = context.diary
    guard !diary.entries.isEmpty else { return [] }
    let years = CalendarYears(diary)
    var jobs: [PageJob] = []
    for year in years.years {
      jobs += [
        PageJob(address: .year(year)) { YearPage.make(year, among: years, $0) },
        PageJob(address: .list(of: year)) { YearListPage.make(year, among: years, $0) },
        PageJob(address: .wheel(year)) { WheelPage.make(year, among: years, $0) },
      ]
    }
    jobs += years.months.map { month in
      PageJob(address: .month(month)) { MonthPage.make(month, among: years, $0) }
    }
    jobs += diary.owners.compactMap { context.register[$0] }.map { owner in
      PageJob(address: .calendar(of: Address(of: owner))) { OwnCalendarPage.make(owner, $0) }
    }
    return jobs
  }
}
