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
        ColumnView(label: context[.reportGapWhat], style: "bredest"),
        ColumnView(label: context[.reportGapWho]), ColumnView(label: context[.reportGapWhere]),
        ColumnView(label: context[.reportGapWhen]),
      ],
      groups: chapters.map { ($0.text.isEmpty ? context[.reportCover] : $0.text, rows(under: $0)) })
  }

  /// The headings of the chapters that lack something, in their order.
  private var chapters: [SectionHeading] { report.gaps.map(\.heading).unique() }

  private func rows(under heading: SectionHeading) -> [[Cell]] {
    report.gaps.filter { $0.heading == heading }.map(row)
  }

  private func row(_ located: ComposedReport.LocatedGap) -> [Cell] {
    let assignment = report.desk.assignment(for: located.heading)
    let writers = report.desk.writers(of: located.heading)
    return [
      .head(printer.text(located.gap.words.text(in: context.language))),
      Cell(
        writers.isEmpty
          ? printer.muted(.notStated) : printer.joined(writers.map { printer.link($0) })),
      Cell(place(of: located.gap)),
      Cell(assignment?.deadline.map { printer.fact($0) } ?? ""),
    ]
  }

  /// The page, the file and the key where it is to be said; a key with a file of its own is that file.
  private func place(of gap: ReportGap) -> String {
    guard let entity = gap.entity else { return "" }
    let own = context.file(of: entity)
    let file = gap.key.map { context.file(of: entity, key: $0) } ?? own
    let key = file == own ? gap.key : nil
    let shown = file.map { "<br><code>\(printer.text($0))</code>" } ?? ""
    return printer.link(entity) + shown + (key.map { ", <code>\(printer.text($0))</code>" } ?? "")
  }
}
