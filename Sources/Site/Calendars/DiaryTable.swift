import Charts
import CivilTime
import Governance
import Templates

/// Entries of a diary as a table: when, in which week, what, whose.
struct DiaryTable {
  let printer: Printer
  /// Whether an entry has the sign that the wheel has for it.
  var hasWheelSigns = false
  /// Whether it says in which week an entry falls; not where all are of one.
  var namesWeeks = true

  private var context: SiteContext { printer.context }

  /// The table; without the column of bodies where all are one body’s.
  func table(_ entries: [DiaryEntry], caption: String, namesBodies: Bool = true) -> TableView {
    let words = DiaryPrinter(printer)
    return TableView(
      caption: caption,
      columns: [
        context[.columnWhen], context[.calendarWeek], context[.columnWhat], context[.columnBody],
      ],
      rows: entries.map { entry in
        let remark = words.remark(entry)
        return [
          .head(words.when(entry)),
          Cell(namesWeeks ? entry.exactDay.map { "\($0.week.number)" } ?? "" : ""),
          Cell(
            sign(of: entry, words) + words.link(entry)
              + (remark.isEmpty ? "" : " <small>\(remark)</small>")),
          Cell(namesBodies && entry.body != nil ? printer.link(entry.body) : ""),
        ]
      })
  }

  private func sign(of entry: DiaryEntry, _ words: DiaryPrinter) -> String {
    guard hasWheelSigns, let sample = entry.wheelSample else {
      return "<span class=\"tegn \(words.style(entry))\"></span>"
    }
    return "<span class=\"hjultegn\">\(sample.drawing.html)</span>"
  }
}
