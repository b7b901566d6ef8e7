import ArgumentParser
import Calendar
import CivilTime
import Diagnostics
import Phrases

/// The form in which a list of days is written.
enum CalendarFormat: String, ExpressibleByArgument, CaseIterable {
  /// Columns for people.
  case text
  /// A table that a Danish spreadsheet opens right.
  case csv
  /// For programs.
  case json
}

/// A list of marked days in words.
struct MarkedDayList {
  let marks: [MarkedDay]
  let language: Language

  /// The list in a form.
  func text(as format: CalendarFormat) -> String {
    switch format {
    case .text: columns
    case .csv: table
    case .json: JSONText.indented(json)
    }
  }

  /// A line a day, a blank line between years.
  private var columns: String {
    let names = marks.map { $0.day.weekday.printed(in: language) }
    let weekdays = names.map(\.count).max() ?? 0
    let kinds = marks.map { $0.kind.name.text(in: language) }
    let width = kinds.map(\.count).max() ?? 0
    var text = ""
    var year = marks.first?.day.year
    for ((mark, weekday), kind) in zip(zip(marks, names), kinds) {
      if mark.day.year != year { text += "\n" }
      year = mark.day.year
      let number = mark.day.week.number
      let week = language == .danish ? "uge " : "week "
      let cells = [
        mark.day.isoText, weekday + blanks(weekdays - weekday.count),
        week + (number < 10 ? " " : "") + "\(number)", kind + blanks(width - kind.count),
        mark.name.text(in: language) + through(mark),
      ]
      text += cells.joined(separator: "  ") + "\n"
    }
    return text
  }

  /// Semicolons and a byte order mark, which a Danish spreadsheet asks for.
  private var table: String {
    let head =
      language == .danish
      ? ["dato", "til", "ugedag", "uge", "art", "navn"]
      : ["date", "through", "weekday", "week", "kind", "name"]
    let rows = marks.map { mark in
      [
        mark.day.isoText, mark.last.isoText, mark.day.weekday.printed(in: language),
        mark.day.week.isoText, mark.kind.name.text(in: language), mark.name.text(in: language),
      ].map(quoted)
    }
    return "\u{FEFF}" + ([head] + rows).map { $0.joined(separator: ";") + "\r\n" }.joined()
  }

  private var json: JSONValue {
    .object([
      ("version", .number(1)),
      (
        "days",
        .array(
          marks.map { mark in
            .object([
              ("date", .string(mark.day.isoText)),
              ("through", .string(mark.last.isoText)),
              ("weekday", .number(mark.day.weekday.rawValue)),
              ("week", .string(mark.day.week.isoText)),
              ("kind", .string(mark.kind.rawValue)),
              ("name", .string(mark.name.text(in: language))),
            ])
          })
      ),
    ])
  }

  /// The last day of several, in words.
  private func through(_ mark: MarkedDay) -> String {
    guard mark.day != mark.last else { return "" }
    return " (\(language == .danish ? "til" : "through") \(mark.last.isoText))"
  }

  /// A cell, in quotes where it holds what parts cells or rows.
  private func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ";\"\r\n".contains($0) }) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
