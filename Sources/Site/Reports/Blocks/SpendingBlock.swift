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
    if let figure = figure(spending.frames, maker) {
      part.illustrations = [
        ReportPart.Illustration(caption: maker.asOfDay(.spendingDrawn), drawing: figure.html)
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
        context[.moneySpent], context[.moneyLeft], context[.remarkAndSource],
      ],
      rows: frames.map { frame in
        [
          .head(printer.link(frame.entity.id)), .number(amount(frame, maker)),
          .number(spent(frame.inYear, maker)), .number(spentInAll(frame, maker)),
          .number(left(frame, maker)),
          Cell(
            maker.text(
              explanation(frame, maker),
              below: [maker.places(frame.frame?.sources ?? frame.entity.record.documents)])),
        ]
      })
  }

  // MARK: Cells

  /// The amount that it is spent from, with the prices that it is counted in.
  private static func amount(_ frame: FrameOfYear, _ maker: ReportMaker) -> String {
    guard let amount = frame.frame else { return maker.printer.muted(.notStated) }
    let level = maker.printer.basis(of: amount)
    let label = maker.printer.text(maker.context[.priceLevel])
    return maker.text(
      amount.figure.map(maker.printer.figure) ?? maker.printer.amount(amount),
      below: [frame.hasPriceLevel ? level : "\(label): \(level)"])
  }

  /// What was spent at some time, as stated or marked as added up.
  private static func spent(
    _ spending: Spending, isLeast: Bool = false, share: String? = nil, _ maker: ReportMaker
  ) -> String {
    guard let spent = spending.spent else { return maker.printer.muted(.notStated) }
    let figure = maker.printer.figure(spent.figure)
    let sum = spending.total == nil ? "" : maker.printer.text(maker.context[.computed])
    return maker.text(
      isLeast ? maker.printer.sentence(.spentAtLeast, figure) : figure,
      below: [sum, share.map(maker.printer.phrase) ?? ""])
  }

  /// What was spent in all with its share of the frame; no less than that, while years are missing.
  private static func spentInAll(_ frame: FrameOfYear, _ maker: ReportMaker) -> String {
    let share = frame.share.map { share in
      let words = "\(share.printed(in: maker.context.language)) %"
      return maker.context.sentence(
        .spentShare,
        frame.isComplete ? words : maker.context.sentence(.spentAtLeast, words))
    }
    // The drawing shows what was spent before; its table says it too.
    let before = frame.before.spent.map {
      "\(maker.printer.figure($0.figure)) \(maker.printer.text(maker.inYear(.spentBefore)))"
    }
    return maker.text(
      spent(frame.spending, isLeast: !frame.isComplete, share: share, maker),
      below: [before ?? ""])
  }

  /// What is left; no more than that, while years are missing.
  private static func left(_ frame: FrameOfYear, _ maker: ReportMaker) -> String {
    let printer = maker.printer
    if let excess = frame.spending.excess {
      return maker.text(
        printer.sentence(.moneyOverspent, printer.figure(excess.result)),
        below: [printer.text(maker.context[.computed])])
    }
    guard let rest = frame.spending.rest else { return printer.muted(.notStated) }
    let figure = printer.figure(rest.result)
    return maker.text(
      frame.isComplete ? figure : printer.sentence(.moneyAtMost, figure),
      below: [printer.text(maker.context[.computed])])
  }

  /// What content says of the amounts of the year and of the frame, and the years that it is silent
  /// of.
  private static func explanation(_ frame: FrameOfYear, _ maker: ReportMaker) -> String {
    let key = frame.entity.kind == .helhedsplan ? Helhedsplan.frame.key : Grant.amount.key
    let ofFrame = (frame.entity.record[key]?.versions ?? [])
      .flatMap { [$0.reservation, $0.note] }.compactMap { $0.map(maker.printer.text) }
    let ofYear = frame.inYear.entries.map { maker.remarks($0.record) }.filter { !$0.isEmpty }
    let years = frame.unknownYears.map { "\($0)" }.joined(separator: ", ")
    let silence =
      frame.isComplete
      ? [] : [maker.printer.phrase("\(maker.context[.moneyUnknownYears]) \(years)")]
    return (silence + ofYear + ofFrame).joined(separator: "<br>")
  }

  // MARK: The drawing

  /// Each frame as a bar: spent before the year, in the year, and what is left.
  private static func figure(_ frames: [FrameOfYear], _ maker: ReportMaker) -> PlotFigure? {
    let bars = frames.compactMap { bar($0, maker) }
    guard !bars.isEmpty else { return nil }
    let plot = SharePlot(
      bars, title: maker.asOfDay(.spendingDrawn), summary: maker.context[.spendingSummary])
    return PlotFigure(
      wide: plot.plot(width: PlotFigure.wide), narrow: plot.plot(width: PlotFigure.narrow))
  }

  private static func bar(_ frame: FrameOfYear, _ maker: ReportMaker) -> SharePlot.Bar? {
    let language = maker.context.language
    guard let whole = frame.frame, let size = whole.amount.kroner?.scaled,
      let rest = frame.spending.rest
    else { return nil }
    func piece(_ name: String, _ spending: Spending, _ style: Plot.Style) -> SharePlot.Piece? {
      guard let spent = spending.spent, let size = spent.figure.kroner?.scaled else { return nil }
      let words = spent.figure.printed(in: language)
      return SharePlot.Piece(
        name,
        value: spending.total == nil ? words : maker.context.sentence(.computedShare, words),
        size: size, style: style, address: nil)
    }
    var pieces = [
      piece(maker.inYear(.spentBefore), frame.before, .stated),
      piece(maker.inYear(.spentIn), frame.inYear, .own),
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
