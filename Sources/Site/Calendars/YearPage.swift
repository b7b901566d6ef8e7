import CivilTime
import Governance
import Templates

/// The page of a year: twelve months in small, and what has no certain day.
enum YearPage {
  /// Makes the page.
  static func make(_ year: Int, among years: CalendarYears, _ context: SiteContext) -> PageDraft {
    var page = CalendarParts.draft(
      .year(year), title: context.sentence(.calendarYear, "\(year)"), context)
    let printer = Printer(context: context, page: page.address)
    let entries = context.diary.entries(in: year).filter { !$0.isExample }
    page.lead = Markup(
      "<p>\(printer.text(CalendarParts.count(entries, context)))</p>"
        + CalendarParts.ways(
          [
            (context.sentence(.calendarWheel, "\(year)"), .wheel(year)),
            (context[.calendarAsList], .list(of: year)),
          ] + CalendarParts.neighbours(of: year, among: years, Address.year), printer
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
    let signs = printer.text(context[.calendarSigns])
    months.drawing = Markup(
      "<div class=\"maaneder\">\(sheets.joined())</div><p class=\"under\">\(signs)</p>")
    page.sections = [
      months, changes(entries, printer), CalendarParts.uncertain(entries, printer),
    ].compactMap { $0 }
    return page
  }

  /// The meetings that were cancelled, and the days that others were moved away from.
  private static func changes(_ entries: [DiaryEntry], _ printer: Printer) -> SectionView? {
    let changed = entries.filter { $0.isCancelled || $0.isFormerDay }
    guard !changed.isEmpty else { return nil }
    let title = printer.context[.calendarChanges]
    var section = SectionView("aendringer", title)
    section.tables = [
      DiaryTable(printer: printer).table(changed, caption: title).hidingCaption()
    ]
    return section
  }
}
