import Calendar
import Charts
import CivilTime
import Diagnostics
import Governance
import Phrases

/// A month as a table of its weeks: a row is a week, a cell a day with what falls on it.
///
/// On a narrow page the same table is a list of the days on which something falls.
struct MonthSheet {
  let month: YearMonth
  /// What falls in the month.
  let entries: [DiaryEntry]
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// The weeks that a month has days in.
  static func weeks(of month: YearMonth) -> [Week] {
    guard let first = Day(firstOfMonth: month.month, year: month.year),
      let last = Day(lastOfMonth: month.month, year: month.year)
    else { return [] }
    let monday = first.week.days.lowerBound
    return stride(from: 0, through: monday.days(to: last), by: 7).map {
      monday.adding(days: $0).week
    }
  }

  /// The table.
  var html: String {
    let words = DiaryPrinter(printer)
    let heads = Weekday.allCases.map { weekday in
      "<th scope=\"col\">\(words.capital(weekday.printed(in: context.language)))</th>"
    }
    let exact = entries.compactMap { entry in entry.exactDay.map { ($0, entry) } }
    let days = Dictionary(grouping: exact, by: \.0).mapValues { $0.map(\.1) }
    let weeks = Self.weeks(of: month)
    let marks = Dictionary(
      grouping: Set(weeks.flatMap { [$0.days.lowerBound.year, $0.days.upperBound.year] }).sorted()
        .flatMap { context.deadlines.calendar.marks(in: $0) }.flatMap(Self.perDay), by: \.day)
    let rows = weeks.map { row($0, days, marks) }
    return """
      <table class="maaned"><caption class="usynlig">\(printer.text(words.name(of: month)))</caption>
      <thead><tr><th scope="col" class="uge">\(printer.text(context[.calendarWeek]))</th>\
      \(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      """
  }

  /// A mark for each of its days; a holiday of the schools stands on its first alone.
  private static func perDay(_ mark: MarkedDay) -> [MarkedDay] {
    guard mark.kind != .schoolHoliday else { return [MarkedDay(mark.day, mark.kind, mark.name)] }
    return (mark.day.ordinal...mark.last.ordinal).map {
      MarkedDay(Day(ordinal: $0), mark.kind, mark.name)
    }
  }

  private func row(
    _ week: Week, _ days: [Day: [DiaryEntry]], _ marks: [Day: [MarkedDay]]
  ) -> String {
    let all = (week.days.lowerBound.ordinal...week.days.upperBound.ordinal).map { Day(ordinal: $0) }
    let cells = all.map { cell($0, days[$0] ?? [], marks[$0] ?? []) }
    let isEmpty = all.allSatisfy { !isInMonth($0) || days[$0] == nil }
    return "<tr\(isEmpty ? " class=\"tom\"" : "")><th scope=\"row\"><span class=\"ord\">"
      + "\(printer.text(context[.calendarWeek])) </span>\(week.number)</th>\(cells.joined())</tr>"
  }

  private func isInMonth(_ day: Day) -> Bool { YearMonth(of: day) == month }

  private func cell(_ day: Day, _ entries: [DiaryEntry], _ marks: [MarkedDay]) -> String {
    let isInMonth = isInMonth(day)
    let isFree = day.weekday >= .saturday || marks.contains { $0.kind == .holiday }
    let styles = [
      isFree ? "fri" : nil, isInMonth ? nil : "uden", isInMonth && !entries.isEmpty ? nil : "tom",
    ].compactMap { $0 }
    let weekday = day.weekday.printed(in: context.language)
    let number =
      "<b><span class=\"ord\">\(DiaryPrinter(printer).capital(weekday)) </span>\(date(day))</b>"
    let names = names(marks).map { "<small>\(printer.text($0))</small>" }
    let cards = isInMonth ? entries.map(card) : []
    let list = cards.isEmpty ? "" : "<ul>\(cards.joined())</ul>"
    return "<td\(isInMonth ? " id=\"d-\(day.day)\"" : "")"
      + (styles.isEmpty ? "" : " class=\"\(styles.joined(separator: " "))\"")
      + ">\(number)\(names.joined())\(list)</td>"
  }

  /// The number of a day; the first of another month says which.
  private func date(_ day: Day) -> String {
    let stop = context.language == .danish ? "." : ""
    guard !isInMonth(day), day.day == 1 else { return "\(day.day)\(stop)" }
    return "\(day.day)\(stop) \(DiaryPrinter(printer).monthName(day.month))"
  }

  /// The names of a day; what closes the banks is often what closes the offices too.
  private func names(_ marks: [MarkedDay]) -> [String] {
    var names: [String] = []
    for mark in marks {
      let name = DiaryPrinter(printer).capital(mark.name.text(in: context.language))
      if !names.contains(where: { $0.lowercased() == name.lowercased() }) { names.append(name) }
    }
    return names
  }

  /// An entry as a card: whose it is, and what.
  private func card(_ entry: DiaryEntry) -> String {
    let words = DiaryPrinter(printer)
    let body = words.body(of: entry)
    let what = words.words(entry)
    let remark = words.remark(entry)
    let isStruck = entry.isCancelled || words.isFormer(entry)
    let title = printer.text(SoftHyphens.marked(body.isEmpty ? what : body))
    let below =
      entry.isMeeting || words.isFormer(entry)
      ? [remark] : [body.isEmpty ? "" : printer.text(what), entry.due == nil ? remark : ""]
    let lines = below.filter { !$0.isEmpty }
    let head = isStruck ? "<s>\(title)</s>" : title
    let rest = lines.isEmpty ? "" : " <span>\(lines.joined(separator: ", "))</span>"
    let link = context.page(of: entry.subject).map { printer.link($0, head + rest) } ?? head + rest
    return "<li class=\"kort \(words.style(entry))\">\(link)</li>"
  }
}
