import Accounts
import Charts
import CivilTime
import Governance
import Phrases

/// The line of an indicator over time.
struct IndicatorFigure {
  private let indicator: Entity
  private let series: IndicatorSeries
  private let words: IndicatorWords
  private let context: SiteContext

  init(_ indicator: Entity, _ series: IndicatorSeries, _ context: SiteContext) {
    self.indicator = indicator
    self.series = series
    self.context = context
    words = IndicatorWords(indicator, context)
  }

  /// The large drawing, for a page of its own; nil for fewer than two values.
  func large(id: String) -> String? {
    plot.map { plot in
      PlotFigure(
        wide: plot.plot(width: PlotFigure.wide, height: 260),
        narrow: plot.plot(width: PlotFigure.narrow, height: 200)
      ).html(id: id)
    }
  }

  /// A small drawing, for one among several; nil for fewer than two values.
  var small: PlotFigure? {
    plot.map { PlotFigure(small: $0.plot(width: PlotFigure.narrow, height: 170)) }
  }

  private var plot: LinePlot? {
    guard series.points.count(where: { $0.quantity != nil }) > 1, let span else { return nil }
    let values = series.points.map { point in
      LinePlot.Value(
        Self.middle(point.days), label: words.time(point), height: height(point),
        words: words.words(point.quantity), isBound: point.isBelow)
    }
    let target = series.target.flatMap { target -> LinePlot.Value? in
      guard let height = target.number?.scaled else { return nil }
      let days = target.days ?? series.points.last?.days
      return days.map {
        LinePlot.Value(
          Self.middle($0), label: "", height: height, words: words.target(series) ?? "")
      }
    }
    return LinePlot(
      values, target: target, span: span, title: indicator.name, summary: summary)
  }

  /// What the drawing tells, in a sentence: the table below it has the rest.
  private var summary: String {
    let told = series.points.map { "\(words.time($0)): \(words.words($0.quantity))" }
      .joined(separator: "; ")
    return [told, words.target(series)].compactMap { $0 }.joined(separator: ". ")
  }

  /// A value's height; half of the bound for one of which only that is told.
  private func height(_ point: IndicatorSeries.Point) -> Int? {
    if point.isBelow { return (point.quantity?.measure.most?.scaled).map { $0 / 2 } }
    return (point.number ?? point.quantity?.measure.least ?? point.quantity?.measure.most)?.scaled
  }

  /// From zero, or below it, to a little above the highest; all of 100 % where most of it is used.
  private var span: ClosedRange<Int>? {
    let heights =
      series.points.compactMap(height) + [series.target?.number?.scaled].compactMap { $0 }
    guard let most = heights.max(), let least = heights.min() else { return nil }
    let isPercent = indicator.record.first(Indicator.unit) == "procent"
    let whole = 100_000
    let top = isPercent && most <= whole && most > whole / 2 ? whole : most + max(most / 5, 1)
    return min(least, 0)...max(top, 1)
  }

  /// The day in the middle of the days that a time may mean.
  private static func middle(_ days: ClosedRange<Day>) -> Day {
    days.lowerBound.adding(days: days.lowerBound.days(to: days.upperBound) / 2)
  }
}
