import CivilTime
import Governance
import Templates

/// All that falls in a year as a list, month by month.
enum YearListPage {
  /// Makes the page.
  static func make(_ year: Int, among years: CalendarYears, _ context: SiteContext) -> PageDraft {
    var page = CalendarParts.draft(
      .list(of: year), title: context.sentence(.calendarListOf, "\(year)"), year: year, context)
    let printer = Printer(context: context, page: page.address)
    let words = DiaryPrinter(printer)
    let entries = context.diary.entries(in: year).filter { !$0.isExample }
    page.lead = Markup(
      "<p>\(printer.text(CalendarParts.count(entries, context)))</p>"
        + CalendarParts.ways(
          [(context.sentence(.calendarWheel, "\(year)"), .wheel(year))]
            + CalendarParts.neighbours(of: year, among: years, Address.list), printer
        ).html)
    let exact = entries.compactMap { entry in entry.exactDay.map { ($0.month, entry) } }
    let months = Dictionary(grouping: exact, by: \.0).mapValues { $0.map(\.1) }
    for month in months.keys.sorted() {
      let name = words.capital(words.name(of: YearMonth(month, year)))
      var section = SectionView("m-\(month)", words.capital(words.monthName(month)))
      section.headingAddress = printer.href(.month(YearMonth(month, year)))
      section.tables = [DiaryTable(printer: printer).table(months[month] ?? [], caption: name)]
      section.tables = section.tables.map { $0.hidingCaption() }
      page.sections.append(section)
    }
    page.sections += [CalendarParts.uncertain(entries, printer)].compactMap { $0 }
    return page
  }
}
