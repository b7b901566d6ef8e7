import Accounts
import Charts
import Governance
import Phrases

/// What an amount is shared out to, as one bar.
struct DistributionFigure {
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// The HTML of the figure; nil for parts that are not of one whole.
  func html(_ ledger: Ledger) -> String? {
    let parts = ledger.parts
    guard parts.count > 1, let pieces = pieces(parts, ledger) else { return nil }
    let name = context.register[ledger.entity]?.name ?? ""
    let bar = SharePlot.Bar(
      ledger.commonWhole.map { context.sentence(.moneyOf, $0.amount.printed(in: context.language)) }
        ?? context[.moneyTogether], pieces, whole: 0)
    let plot = SharePlot(
      [bar], title: context.sentence(.moneyDistributionOf, name),
      summary: pieces.map { "\($0.name): \($0.value)" }.joined(separator: "; "))
    return PlotFigure(
      wide: plot.plot(width: PlotFigure.wide), narrow: plot.plot(width: PlotFigure.narrow)
    ).html(id: "fordeling")
  }

  private func pieces(_ parts: [DistributedPart], _ ledger: Ledger) -> [SharePlot.Piece]? {
    let isShared = ledger.commonWhole != nil && parts.allSatisfy { $0.share?.percent != nil }
    guard isShared || ledger.partsTogether != nil else { return nil }
    let pieces = parts.compactMap { part -> SharePlot.Piece? in
      let size = isShared ? part.share?.percent : part.operand.flatMap(Self.size)
      let words =
        isShared
        ? part.share?.printed(in: context.language)
        : part.amount?.amount.printed(in: context.language)
      guard let size = size?.scaled, let words else { return nil }
      let name = part.record.first(Key.purpose) ?? part.record.first(Key.described) ?? ""
      return SharePlot.Piece(name, value: words, size: size, style: .stated, address: nil)
    }
    return pieces.count == parts.count ? pieces : nil
  }

  /// An amount in kroner, or in its own unit when it is none of money.
  private static func size(_ operand: Operand) -> DecimalNumber? {
    operand.figure.kroner ?? operand.figure.number
  }
}

extension DecimalNumber {
  /// The number in thousandths, for a drawing; nil for what is too large to draw.
  var scaled: Int? { rounded(to: 3).multiplied(by: DecimalNumber(1_000))?.whole }
}
