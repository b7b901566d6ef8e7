import Governance
import Reports

/// What the sources do not agree on, of what a report looks at.
enum DisagreementsBlock {
  /// The block; that sources agree is no gap.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let disagreements = DisagreementsOfYear.all(in: maker.year)
    let (context, printer) = (maker.context, maker.printer)
    var part = ReportPart()
    guard !disagreements.isEmpty else {
      part.say("ingen", printer.phrase(maker.asOfDay(.noDisagreements)))
      return part
    }
    part.tables = [
      TableView(
        caption: maker.asOfDay(.disagreementsAsOf),
        columns: [
          context[.columnWhat], printer.label(Disagreement.about.key), context[.whatIsSaid],
        ],
        rows: disagreements.map { disagreement in
          [
            .head(printer.link(disagreement.id)),
            Cell(disagreement.record[Disagreement.about].map { printer.fact($0) } ?? ""),
            Cell(statements(of: disagreement, maker)),
          ]
        })
    ]
    return part
  }

  /// What is said, each with where.
  private static func statements(of disagreement: Entity, _ maker: ReportMaker) -> String {
    disagreement.record.all(Disagreement.statements).flatMap { $0 }.map { statement in
      let words = maker.printer.text(statement.first(Disagreement.words) ?? "")
      let sources = maker.sources(statement)
      return words + (sources.isEmpty ? "" : " <small class=\"kilde\">\(sources)</small>")
    }.joined(separator: "<br>")
  }
}
