import Governance
import Reports
import Templates

/// What was corrected after a report was published: where, what stood there, what the register says.
struct CorrectionTable {
  let report: ComposedReport
  let corrections: [ReportCorrection]

  /// The table; without rows when nothing was corrected.
  var table: TableView {
    let context = report.maker.context
    let printer = report.maker.printer
    return TableView(
      caption: context.sentence(.reportCorrectionsOf, report.maker.year.report.name),
      columns: [
        context[.reportCorrectionPlace], context[.reportCorrectionBefore],
        context[.reportCorrectionNow],
      ],
      rows: corrections.map { correction in
        [
          .head(printer.text(correction.place)),
          Cell(correction.published.map(printer.text) ?? printer.muted(.reportNotThen)),
          Cell(correction.now.map(printer.text) ?? printer.muted(.reportNotNow)),
        ]
      })
  }
}
