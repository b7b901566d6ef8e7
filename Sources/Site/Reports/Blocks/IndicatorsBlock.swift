import Accounts
import Governance
import Phrases
import Reports

/// The indicators of a report: the year beside the one before, and each with its course.
enum IndicatorsBlock {
  /// The block.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? {
    let named = block.record.all(BlockType.indicators).flatMap { $0 }.compactMap(\.target)
    let indicators = IndicatorOfYear.all(named, in: maker.year)
    guard !indicators.isEmpty else {
      return maker.nothing(.noIndicators, [IndicatorOfYear.noneStated(in: maker.year)])
    }
    var part = ReportPart()
    part.gaps = indicators.compactMap(\.gap)
    part.tables = [table(indicators, maker)]
    for indicator in indicators where indicator.series.points.count > 1 {
      let caption = maker.context.sentence(
        .seriesUntil, name(of: indicator.indicator), "\(maker.year.year)")
      let figure = IndicatorFigure(indicator.indicator, indicator.series, maker.context)
      if let small = figure.small {
        part.illustrations.append(
          ReportPart.Illustration(caption: caption, drawing: small.html, isSmall: true))
      }
      part.tables.append(
        IndicatorSection(parts: maker.parts)
          .table(indicator.indicator, indicator.series).captioned(caption)
          .known(as: indicator.indicator.id.rawValue))
    }
    return part
  }

  private static func name(of indicator: Entity) -> String {
    indicator.name + (indicator.record.first(Indicator.unit).map { " (\($0))" } ?? "")
  }

  private static func table(_ indicators: [IndicatorOfYear], _ maker: ReportMaker) -> TableView {
    let (context, printer, year) = (maker.context, maker.printer, maker.year.year)
    return TableView(
      caption: context.sentence(.indicatorsInYear, "\(year)", "\(year - 1)"),
      columns: [
        printer.label(Goal.indicators.key), "\(year - 1)", "\(year)", context[.indicatorChange],
        context[.goalTarget], printer.label(Indicator.responsible.key),
        context[.remarkAndSource],
      ],
      rows: indicators.map { indicator in
        let record = indicator.indicator.record
        let words = IndicatorWords(indicator.indicator, context)
        let value = indicator.value.map { printer.phrase(words.words($0.quantity)) }
        return [
          maker.head(
            printer.link(indicator.indicator.id),
            below: record.first(Indicator.unit).map(printer.text)),
          .number(before(indicator, maker)),
          .number(value ?? printer.muted(indicator.gap == nil ? .notCounted : .notStated)),
          .number(change(indicator, maker)),
          Cell(words.aim(indicator.series).map(printer.phrase) ?? ""),
          Cell(record[Indicator.responsible].map { printer.fact($0) } ?? ""),
          Cell(
            maker.text(
              maker.remarks(indicator.value?.record),
              below: [maker.places(indicator.value?.sources ?? [])])),
        ]
      })
  }

  /// The value of the year before, or the last one before it with its year.
  private static func before(_ indicator: IndicatorOfYear, _ maker: ReportMaker) -> String {
    let printer = maker.printer
    let words = IndicatorWords(indicator.indicator, maker.context)
    let previous = indicator.previous
    if let previous, previous.year == maker.year.year - 1 {
      return printer.phrase(words.words(previous.quantity))
    }
    let missing = printer.muted(indicator.wasDueBefore ? .notStated : .notCounted)
    guard let previous else { return missing }
    let last = maker.context.sentence(
      .valueIn, words.words(previous.quantity), "\(previous.year)")
    return maker.text(missing, below: [printer.phrase(last)])
  }

  /// By how much the value grew, which no source states.
  private static func change(_ indicator: IndicatorOfYear, _ maker: ReportMaker) -> String {
    guard let change = indicator.change, let previous = indicator.previous else { return "" }
    let sign = change.isNegative ? "\u{2212}" : change == DecimalNumber(0) ? "" : "+"
    let size = change.isNegative ? DecimalNumber(0).subtracting(change) ?? change : change
    let words = maker.printer.phrase(sign + size.printed(in: maker.context.language))
    let since =
      previous.year == maker.year.year - 1
      ? "" : maker.context.sentence(.changeSince, "\(previous.year)")
    let computed = [since, maker.context[.computed]].filter { !$0.isEmpty }
    return maker.text(words, below: [maker.printer.phrase(computed.joined(separator: ", "))])
  }
}
