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

  /// The beginning of a page of the calendar.
  static func draft(
    _ address: Address, title: String, year: Int? = nil, _ context: SiteContext
  ) -> PageDraft {
    var page = PageDraft(address, template: "kalender", title: title)
    page.breadcrumbs = [(context[.navMeetings], "/moeder/")]
    if let year {
      page.breadcrumbs.append((context.sentence(.calendarYear, "\(year)"), .year(year)))
    }
    page.description = context.sentence(.calendarDescription, title, context.words(context.day))
    return page
  }

  /// The links from a page of the calendar to those beside it, in a line.
  static func ways(_ links: [(words: String, address: Address)?], _ printer: Printer) -> Markup {
    let items = links.compactMap { $0 }.filter { $0.address != printer.page }.map { link in
      "<li>\(printer.link(link.address, link.words))</li>"
    }
    return Markup(items.isEmpty ? "" : "<ul class=\"raekke\">\(items.joined())</ul>")
  }

  /// The links to the year before and the year after.
  static func neighbours(
    of year: Int, among years: CalendarYears, _ address: (Int) -> Address
  ) -> [(words: String, address: Address)?] {
    let (before, after) = years.neighbours(of: year)
    return [before, after].map { $0.map { ("\($0)", address($0)) } }
  }
}
