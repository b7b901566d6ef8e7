import Governance
import Reports

/// Who writes which section of a report, by when, and how far it is.
enum ContributionsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let desk = ReportDesk(maker.year.report)
    let (context, printer) = (maker.context, maker.printer)
    var part = ReportPart()
    part.gaps = desk.gaps(of: maker.year.report)
    if desk.authors.isEmpty {
      part.say("forfattere", printer.text(context[.authorNotStated]))
    } else {
      let string: SiteString = desk.assignments.isEmpty ? .preparedBy : .restPreparedBy
      part.say("forfattere", printer.sentence(string, printer.links(desk.authors)))
    }
    guard !desk.assignments.isEmpty else { return part }
    part.tables = [
      TableView(
        caption: maker.asOfDay(.contributionsAsOf),
        columns: [
          context[.reportSection], printer.label(Indicator.responsible.key),
          context[.columnDeadline], printer.label(Key.status.key),
        ],
        rows: desk.assignments.map { assignment in
          [
            .head(printer.text(assignment.section)),
            Cell(
              assignment.responsible.isEmpty
                ? printer.muted(.notStated) : printer.links(assignment.responsible)),
            Cell(maker.said(assignment.deadline)),
            Cell(assignment.status.map(printer.text) ?? printer.muted(.notStated)),
          ]
        })
    ]
    return part
  }
}
