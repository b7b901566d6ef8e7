import CivilTime
import Governance
import Templates

/// The page of a month.
enum MonthPage {
  /// Makes the page.
  static func make(
    _ month: YearMonth, among years: CalendarYears, _ context: SiteContext
  ) -> PageDraft {
    let address = Address.month(month)
    let printer = Printer(context: context, page: address)
    let words = DiaryPrinter(printer)
    var page = CalendarParts.draft(
      address, title: words.capital(words.name(of: month)), year: month.year, context)
    let entries = context.diary.entries(inMonth: month.month, of: month.year)
      .filter { !$0.isExample }
    let exact = entries.filter { $0.exactDay != nil }
    let (before, after) = years.neighbours(of: month)
    page.lead = Markup(
      "<p>\(printer.text(CalendarParts.count(exact, context)))</p>"
        + CalendarParts.ways(
          [before, after].map { $0.map { (words.capital(words.name(of: $0)), .month($0)) } }
            + [
              (context.sentence(.calendarWheel, "\(month.year)"), .wheel(month.year)),
              (context.sentence(.calendarListOf, "\(month.year)"), .list(of: month.year)),
            ], printer
        ).html)
    var sheet = SectionView("maaned", "")
    let signs = "<p class=\"under\">\(printer.text(context[.calendarSigns]))</p>"
    sheet.drawing = Markup(MonthSheet(month: month, entries: exact, printer: printer).html + signs)
    page.sections = [sheet, CalendarParts.uncertain(entries, printer)].compactMap { $0 }
    return page
  }
}
