import CivilTime
import Governance
import Phrases

/// A month of a year’s page: a small table of its days, solid where a body meets, ringed where
/// something is due.
struct SmallMonth {
  let month: YearMonth
  /// What falls on the days of the year.
  let days: [Day: [DiaryEntry]]
  /// Whether a month has a page of its own.
  let hasPage: (YearMonth) -> Bool
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// The table.
  var html: String {
    let words = DiaryPrinter(printer)
    let name = words.capital(words.name(of: month))
    let caption =
      hasPage(month) ? printer.link(.month(month), name) : printer.text(name)
    let heads = Weekday.allCases.map { weekday in
      let name = weekday.printed(in: context.language)
      return "<th scope=\"col\" abbr=\"\(name)\">\(name.prefix(1).uppercased())</th>"
    }
    return """
      <table class="lille"><caption>\(caption)</caption>
      <thead><tr><th scope="col" class="uge"><abbr title="\(printer.text(context[.calendarWeek]))">\
      \(printer.text(context[.calendarWeekShort]))</abbr></th>\(heads.joined())</tr></thead>
      <tbody>\(weeks.joined())</tbody></table>
      """
  }

  private var weeks: [String] {
    MonthSheet.weeks(of: month).map { week in
      let cells = (week.days.lowerBound.ordinal...week.days.upperBound.ordinal).map { ordinal in
        let day = Day(ordinal: ordinal)
        return YearMonth(of: day) == month ? cell(day) : "<td></td>"
      }
      return "<tr><th scope=\"row\">\(week.number)</th>\(cells.joined())</tr>"
    }
  }

  private func cell(_ day: Day) -> String {
    let entries = days[day] ?? []
    guard !entries.isEmpty else { return "<td>\(day.day)</td>" }
    let meetings = entries.filter { $0.isMeeting && !$0.isCancelled }.count
    let style = meetings > 0 ? "moede" : entries.contains { $0.due != nil } ? "frist" : "andet"
    var address = Address.month(month)
    address.fragment = "d-\(day.day)"
    let words = DiaryPrinter(printer)
    let names = entries.map { entry in
      [words.body(of: entry), words.words(entry)].filter { !$0.isEmpty }.joined(separator: ": ")
    }
    let label = printer.text("\(context.words(day)): \(names.joined(separator: "; "))")
    return "<td class=\"\(style)\"><a href=\"\(printer.text(printer.href(address)))\""
      + " aria-label=\"\(label)\">\(day.day)</a></td>"
  }
}
