import Diagnostics
import Governance
import Reports
import Templates

/// The list of what a report lacks: what, in which chapter, who writes it, where and by when.
struct GapTable {
  let report: ComposedReport

  private var printer: Printer { report.maker.printer }
  private var context: SiteContext { report.maker.context }

  /// The table; without rows when nothing lacks.
  var table: TableView {
    TableView(
      caption: context.sentence(.reportGapsCaption, report.maker.year.report.name),
      columns: [
        context[.reportGapWhat], context[.reportGapChapter], context[.reportGapWho],
        context[.reportGapWhere], context[.reportGapWhen],
      ],
      rows: report.gaps.map(row))
  }

  private func row(_ located: ComposedReport.LocatedGap) -> [Cell] {
    let assignment = report.desk.assignment(for: located.heading)
    let writers = report.desk.writers(of: located.heading)
    return [
      .head(printer.text(located.gap.words.text(in: context.language))),
      Cell(
        printer.text(located.heading.isEmpty ? context[.reportCover] : located.heading)),
      Cell(
        writers.isEmpty
          ? printer.muted(.notStated) : printer.joined(writers.map { printer.link($0) })),
      Cell(place(of: located.gap)),
      Cell(assignment?.deadline.map { printer.fact($0) } ?? ""),
    ]
  }

  /// The page and the file where it is to be said.
  private func place(of gap: ReportGap) -> String {
    guard let entity = gap.entity else { return "" }
    let file = context.file(of: entity).map { "<br><code>\(printer.text($0))</code>" } ?? ""
    let key = gap.key.map { ", <code>\(printer.text($0))</code>" } ?? ""
    return printer.link(entity) + file + key
  }
}
