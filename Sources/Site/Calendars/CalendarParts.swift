import CivilTime
import Governance
import Templates

/// What the pages of the calendar have in common.
enum CalendarParts {
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

  /// How much falls in some days, as of the day of the site.
  static func count(_ entries: [DiaryEntry], _ context: SiteContext) -> String {
    let meetings = entries.filter { $0.isMeeting && !$0.isCancelled }.count
    let due = entries.filter { $0.due != nil }.count
    return context.sentence(
      .calendarCount, context.words(context.day),
      context.counted(meetings, .oneMeeting, .manyMeetings),
      context.counted(due, .oneDeadline, .manyDeadlines))
  }

  /// What has no certain day, as a part of a page.
  ///
  /// - Parameter hasWheelSigns: whether the page is that of the wheel, whose signs it then has.
  static func uncertain(
    _ entries: [DiaryEntry], _ printer: Printer, hasWheelSigns: Bool = false
  ) -> SectionView? {
    let rest = entries.filter { $0.exactDay == nil }
    guard !rest.isEmpty else { return nil }
    var section = SectionView("uden-dag", printer.context[.calendarUncertain])
    section.tables = [
      DiaryTable(printer: printer, hasWheelSigns: hasWheelSigns).table(
        rest, caption: printer.context[.calendarUncertain])
    ]
    return section
  }
}
