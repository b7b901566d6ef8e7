import Governance
import Reports

/// The documents that a report rests on, with their numbers in the journal.
enum SourcesBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let sources = SourcesOfYear(maker.year)
    guard !sources.uses.isEmpty else { return maker.nothing(.noSources, sources.gaps) }
    let (context, printer) = (maker.context, maker.printer)
    var part = ReportPart()
    part.gaps = sources.gaps
    part.tables = [
      TableView(
        caption: maker.asOfDay(.sourcesAsOf),
        columns: [
          context[.columnSource], context[.columnKind], context[.columnWhen],
          printer.label(Key.caseNumber.key), printer.label(Key.documentNumber.key),
          context[.sourceUses],
        ],
        rows: sources.uses.map { use in
          let record = use.source.record
          return [
            .head(printer.link(use.source.id)),
            Cell(record[SourceDocument.sort].map { printer.fact($0) } ?? ""),
            Cell(maker.said(record[Key.date])),
            Cell(record[Key.caseNumber].map { printer.fact($0) } ?? ""),
            Cell(record[Key.documentNumber].map { printer.fact($0) } ?? ""),
            .number("\(use.count)"),
          ]
        })
    ]
    return part
  }
}
