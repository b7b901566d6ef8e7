import Accounts
import Charts
import Governance
import Phrases
import Reports

/// What was spent of frames and grants: in the year, in all, and what is left.
enum SpendingBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let spending = SpendingOfYear(maker.year)
    guard !spending.frames.isEmpty else { return maker.nothing(.noFrames, spending.gaps) }
    var part = ReportPart()
    part.gaps = spending.gaps
    part.tables = [table(spending.frames, maker)]
    if let drawing = figure(spending.frames, maker) {
      part.illustrations = [
        ReportPart.Illustration(caption: maker.asOfDay(.spendingDrawn), html: drawing)
      ]
    }
    return part
  }

  private static func table(_ frames: [FrameOfYear], _ maker: ReportMaker) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    return TableView(
      caption: context.sentence(.spendingInYear, "\(maker.year.year)", maker.dayWords),
      columns: [
        context[.columnWhat], context[.spendingFrame], maker.inYear(.spentInYear),
        context[.moneySpent], context[.moneyLeft], context[.spentShare], context[.priceLevel],
        context[.moneyUnknownYears], context[.spendingExplained], context[.columnSource],
      ],
      rows: frames.map { frame in
        [
          .head(printer.link(frame.entity.id)),
          .number(frame.frame.map { printer.amount($0) } ?? printer.muted(.notStated)),
          .number(printer.spent(frame.inYear)), .number(spentInAll(frame, maker)),
          .number(left(frame, maker)), .number(share(frame, maker)),
          Cell(frame.frame.map { printer.basis(of: $0) } ?? ""),
          Cell(frame.unknownYears.map { "\($0)" }.joined(separator: ", ")),
          Cell(explanation(frame, maker)),
          Cell(printer.places(frame.frame?.sources ?? frame.entity.record.documents)),
        ]
      })
  }

  /// What was spent in all; no less than that, while years are missing.
  private static func spentInAll(_ frame: FrameOfYear, _ maker: ReportMaker) -> String {
    let spent = maker.printer.spent(frame.spending)
    guard frame.spending.spent != nil, !frame.isComplete else { return spent }
    return maker.printer.sentence(.spentAtLeast, spent)
  }

  /// What is left; no more than that, while years are missing.
  private static func left(_ frame: FrameOfYear, _ maker: ReportMaker) -> String {
    let left = maker.printer.left(of: frame.spending)
    guard frame.spending.rest != nil, frame.spending.missing.isEmpty, !frame.isComplete else {
      return left
    }
    return maker.printer.sentence(.moneyAtMost, left)
  }

  private static func share(_ frame: FrameOfYear, _ maker: ReportMaker) -> String {
    guard let share = frame.share else { return "" }
    let words = maker.printer.sentence(
      .computedShare, maker.printer.phrase("\(share.printed(in: maker.context.language)) %"))
    return frame.isComplete ? words : maker.printer.sentence(.spentAtLeast, words)
  }

  /// What content says of the amounts of the year and of the frame.
  private static func explanation(_ frame: FrameOfYear, _ maker: ReportMaker) -> String {
    let key = frame.entity.kind == .helhedsplan ? Helhedsplan.frame.key : Grant.amount.key
    let ofFrame = (frame.entity.record[key]?.versions ?? [])
      .flatMap { [$0.reservation, $0.note] }.compactMap { $0.map(maker.printer.text) }
    let ofYear = frame.inYear.entries.map { maker.remarks($0.record) }.filter { !$0.isEmpty }
    return (ofYear + ofFrame).joined(separator: "<br>")
  }

  // MARK: The drawing

  /// Each frame as a bar: spent before the year, in the year, and what is left.
  private static func figure(_ frames: [FrameOfYear], _ maker: ReportMaker) -> String? {
    let bars = frames.compactMap { bar($0, maker) }
    guard !bars.isEmpty else { return nil }
    let plot = SharePlot(
      bars, title: maker.asOfDay(.spendingDrawn), summary: maker.context[.spendingSummary])
    return PlotFigure(
      wide: plot.plot(width: PlotFigure.wide), narrow: plot.plot(width: PlotFigure.narrow)
    ).html(id: "graf-forbrug")
  }

  private static func bar(_ frame: FrameOfYear, _ maker: ReportMaker) -> SharePlot.Bar? {
    let language = maker.context.language
    guard let whole = frame.frame, let size = whole.amount.kroner?.scaled,
      let rest = frame.spending.rest
    else { return nil }
    func piece(_ name: String, _ spending: Spending) -> SharePlot.Piece? {
      guard let spent = spending.spent, let size = spent.figure.kroner?.scaled else { return nil }
      return SharePlot.Piece(
        name, value: spent.figure.printed(in: language), size: size,
        style: spending.total == nil ? .stated : .derived, address: nil)
    }
    var pieces = [
      piece(maker.inYear(.spentBefore), frame.before), piece(maker.inYear(.spentIn), frame.inYear),
    ].compactMap { $0 }
    let used = pieces.reduce(0) { $0 + $1.size }
    pieces.append(
      SharePlot.Piece(
        maker.context[frame.isComplete ? .moneyRest : .moneyRestAtMost],
        value: maker.context.sentence(.computedShare, rest.result.printed(in: language)),
        size: max(size - used, 0), style: .derived, address: nil))
    return SharePlot.Bar(
      "\(frame.entity.name): \(whole.amount.printed(in: language))", pieces, whole: size)
  }
}
