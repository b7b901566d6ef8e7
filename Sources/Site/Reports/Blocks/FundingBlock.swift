import Accounts
import Diagnostics
import Governance
import Reports

/// Who pays what of a scheme: the shares drawn, and as a table.
enum FundingBlock {
  /// The block of the scheme that it names.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? {
    guard
      let scheme = block.record.first(Scheme.scheme)?.target.flatMap({ maker.context.register[$0] })
    else {
      return .nothing(
        maker.printer.text(maker.context[.reportNoScheme]),
        [
          ReportGap(
            Message(
              da: "Blokken »vis finansiering« siger ikke, hvilken `ordning` den er om",
              en: "The block “vis finansiering” does not say which `ordning` it is about"),
            in: maker.year.report.id)
        ])
    }
    let (figure, funding) = (FundingFigure(parts: maker.parts), Funding(of: scheme))
    let table = figure.table(funding, scheme)
    var part = ReportPart()
    part.tables = [table]
    if let drawn = figure.figure(funding, scheme) {
      part.illustrations = [
        ReportPart.Illustration(
          caption: block.record.first(BlockType.caption) ?? table.caption, drawing: drawn.html)
      ]
    }
    return part
  }
}
