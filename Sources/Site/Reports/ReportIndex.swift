import CivilTime
import Governance
import Phrases
import Templates

/// The list of reports, the latest first.
enum ReportIndex {
  /// Makes the page.
  static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/rapporter/", title: context[.navReports])
    let printer = Printer(context: context, page: page.address)
    page.description = context[.reportsLead]
    var section = SectionView("rapporter", "")
    let reports = context.real(.report)
      .sorted { ($0.record.first(Report.year) ?? 0) > ($1.record.first(Report.year) ?? 0) }
    guard !reports.isEmpty else {
      section.items = [Markup(printer.text(context[.noneKnown]))]
      page.sections = [section]
      return page
    }
    page.lead = Markup("<p>\(printer.text(page.description))</p>")
    section.tables = [
      TableView(
        caption: context[.navReports],
        columns: [
          context[.reportColumn], context[.reportMadeUp], context[.reportState],
          printer.label(Report.to.key), context[.reportShort],
        ],
        rows: reports.map { row($0, context, printer) })
    ]
    page.sections = [section]
    return page
  }

  private static func row(_ report: Entity, _ context: SiteContext, _ printer: Printer) -> [Cell] {
    let subtitle = report.record.first(Report.subtitle)
      .map { "<br><small>\(printer.text($0))</small>" }
    let recipients = report.record[Report.to.key].map { printer.fact($0) } ?? ""
    return [
      .head(printer.link(report.id) + (subtitle ?? "")),
      Cell(report.record[Report.asOf.key].map { printer.fact($0) } ?? ""),
      Cell(printer.phrase(RuleDocumentPage.status(of: report, context))), Cell(recipients),
      Cell(printer.link(ReportForm.short.address(of: report), context[.reportShortWord])),
    ]
  }
}
