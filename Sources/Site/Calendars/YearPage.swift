import CivilTime
import Governance
import Templates

/// The page of a year: twelve months in small, and what has no certain day.
enum YearPage {
  /// Makes the page.
  static func make(_ year: Int, among years: CalendarYears, _ context: SiteContext) -> PageDraft {
    var page = CalendarPages.draft(
      .year(year), title: context.sentence(.calendarYear, "\(year)"), context)
    let printer = Printer(context: context, page: page.address)
    let entries = context.diary.entries(in: year).filter { !$0.isExample }
    page.lead = Markup(
      "<p>\(printer.text(count(entries, context)))</p>"
        + CalendarPages.ways(
          [
            (context.sentence(.calendarWheel, "\(year)"), .wheel(year)),
            (context[.calendarAsList], .list(of: year)),
          ] + CalendarPages.neighbours(of: year, among: years, Address.year), printer
        ).html)
    var months = SectionView("maaneder", "")
    let exact = entries.compactMap { entry in entry.exactDay.map { ($0, entry) } }
    let days = Dictionary(grouping: exact, by: \.0).mapValues { $0.map(\.1) }
    let sheets = (1...12).map { month in
      SmallMonth(
        month: YearMonth(month, year), days: days, hasPage: years.months.contains,
        printer: printer
      ).html
    }
    months.drawing = Markup("<div class=\"maaneder\">\(sheets.joined())</div>")
    page.sections = [months, uncertain(entries, printer)].compactMap { $0 }
    return page
  }

  /// How much falls in some days, as of the day of the site.
  static func count(_ entries: [DiaryEntry], _ context: SiteContext) -> String {
    let meetings = entries.filter { $0.isMeeting && !$0.isCancelled }.count
    let due = entries.filter { $0.due != nil }.count
    return context.sentence(
      .calendarCount, context.words(context.day), "\(meetings)", "\(due)")
  }

  /// What has no certain day, as a part of a page.
  static func uncertain(_ entries: [DiaryEntry], _ printer: Printer) -> SectionView? {
    let rest = entries.filter { $0.exactDay == nil }
    guard !rest.isEmpty else { return nil }
    var section = SectionView("uden-dag", printer.context[.calendarUncertain])
    section.tables = [
      DiaryTable(printer: printer).table(rest, caption: printer.context[.calendarUncertain])
    ]
    return section
  }
}
