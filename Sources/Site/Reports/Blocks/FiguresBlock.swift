import Accounts
import CivilTime
import Conformity
import Diagnostics
import Governance
import Phrases
import Reports

/// The figures of the year beside those of the report before.
enum FiguresBlock {
  /// The block.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? {
    let asked = block.record.all(BlockType.shownFigures).flatMap { $0 }
      .compactMap(ReportFigure.init)
    let figures = FiguresOfYear(
      asked, of: maker.year, maker.context.judgedYears, maker.context.duties.judge,
      maker.context.meetings)
    guard !figures.figures.isEmpty else {
      let none = Message(
        da: "Ingen tal er oplyst for \(maker.year.year)",
        en: "No figures are stated for \(maker.year.year)")
      return maker.nothing(.noFigures, figures.gaps, else: ReportGap(none, in: nil))
    }
    var part = ReportPart()
    part.gaps = figures.gaps
    part.tables = [table(figures, caption: block.record.first(BlockType.caption), maker)]
    return part
  }

  private static func table(
    _ figures: FiguresOfYear, caption: String?, _ maker: ReportMaker
  ) -> TableView {
    let context = maker.context
    let years = ["\(maker.year.year)", "\(figures.yearBefore)"]
    var table = TableView(
      caption: caption ?? context.sentence(.figuresOf, years[0], years[1]),
      columns: [context[.columnFigure]] + years
        + [context[.computedDifference], context[.columnRemark]],
      rows: figures.figures.map { figure in
        [
          .head(maker.printer.text(figure.figure.name.text(in: context.language))),
          .number(words(figure.now, maker)), .number(words(figure.before, maker)),
          .number(difference(of: figure, maker)), Cell(remarks(on: figure, years, maker)),
        ]
      })
    table.style = "stortal"
    return table
  }

  // MARK: Values

  private static func words(_ reading: FigureReading, _ maker: ReportMaker) -> String {
    let (context, printer) = (maker.context, maker.printer)
    switch reading.value {
    case .count(let number, let isAtLeast):
      return printer.phrase(isAtLeast ? "\(context[.atLeast]) \(number)" : "\(number)")
    case .range(let range): return "\(range.lowerBound)–\(range.upperBound)"
    case .share(let part, let whole):
      let percent = "\(FigureReading.percent(part, of: whole)) %"
      return printer.phrase(context.sentence(.partOfWhole, "\(part)", "\(whole)"))
        + "<br><small>\(printer.sentence(.computedShare, printer.phrase(percent)))</small>"
    case .amounts(let amounts):
      return amounts.map { amount($0, maker) }.joined(separator: "<br>")
    case .notStated: return printer.muted(.notStated)
    }
  }

  /// An amount with its price level; a sum is marked as computed.
  private static func amount(_ amount: FigureAmount, _ maker: ReportMaker) -> String {
    let (context, printer) = (maker.context, maker.printer)
    let figure = amount.derivation.map { printer.derived($0) } ?? printer.figure(amount.figure)
    let words = (amount.isAtLeast ? "\(printer.text(context[.atLeast])) " : "") + figure
    guard case .money(.year(let year)) = amount.standard.counted else { return words }
    return words + "<br><small>\(printer.sentence(.moneyPricesOf, "\(year)"))</small>"
  }

  private static func difference(of figure: FigureOfYear, _ maker: ReportMaker) -> String {
    guard figure.now.isStated, figure.before.isStated else { return "" }
    switch figure.difference {
    case .count(let number): return maker.signed(number)
    case .points(let points):
      return maker.printer.phrase(maker.context.sentence(.percentPoints, maker.signed(points)))
    case .amount(let amount):
      let isLess = amount.number.isNegative
      let words = amount.printed(in: maker.context.language)
      return maker.printer.phrase(
        isLess ? words.replacing("-", with: "\u{2212}") : "+\(words)")
    case nil: return maker.printer.muted(.notComparable)
    }
  }

  /// Why a figure cannot be counted or what to bear in mind, of either year.
  private static func remarks(
    on figure: FigureOfYear, _ years: [String], _ maker: ReportMaker
  ) -> String {
    zip(years, [figure.now, figure.before]).compactMap { year, reading in
      reading.remark.map { remark in
        maker.printer.phrase("\(year): \(remark.text(in: maker.context.language))")
      }
    }.joined(separator: "<br>")
  }
}
