import Accounts
import Governance
import Phrases
import Templates

/// The series of an indicator: a drawing and the same as a table with a source for each value.
struct IndicatorSection {
  let parts: PageParts

  private var printer: Printer { parts.printer }
  private var context: SiteContext { parts.context }

  /// The keys that the part shows, so that a page need not show them again.
  static let keys: Set<String> = [Indicator.series.key, Indicator.target.key]

  /// The part of the indicator's own page.
  func section(of indicator: Entity) -> SectionView? {
    let series = IndicatorSeries(of: indicator)
    guard !series.points.isEmpty || series.target != nil else { return nil }
    var section = SectionView("serie", printer.label(Indicator.series.key))
    section.text = Markup(
      (IndicatorFigure(indicator, series, context).large(id: "serie-graf") ?? "")
        + (goal(of: indicator, series) ?? ""))
    section.tables = [table(indicator, series)]
    return section
  }

  /// What is to be reached, with where that stands and what it follows from; HTML.
  func goal(of indicator: Entity, _ series: IndicatorSeries) -> String? {
    guard let target = series.target,
      let words = IndicatorWords(indicator, context).target(series)
    else { return nil }
    let follows = target.record.first(Indicator.followsFrom).map {
      " " + printer.sentence(.indicatorFollows, printer.reference($0))
    }
    let better = indicator.record.first(Indicator.better).map {
      " " + printer.text(context[$0 == "lav" ? .indicatorLow : .indicatorHigh])
    }
    return "<p>\(printer.phrase(words)).\(follows ?? "")\(better ?? "")</p>\n"
  }

  /// The values with their times and sources; a year without a value stands there as one.
  func table(_ indicator: Entity, _ series: IndicatorSeries) -> TableView {
    let words = IndicatorWords(indicator, context)
    let unit = indicator.record.first(Indicator.unit).map { " (\($0))" } ?? ""
    return TableView(
      caption: indicator.name + unit,
      columns: [
        printer.label(Key.time.key), printer.label(Indicator.value.key) + unit,
        context[.columnRemark], context[.columnSource],
      ],
      rows: series.points.map { point in
        [
          .head(printer.phrase(words.time(point))),
          .number(
            point.quantity == nil
              ? printer.muted(.notStated) : printer.phrase(words.words(point.quantity))),
          Cell(
            [point.record?.first(Key.reservation), point.record?.first(Key.note)].compactMap {
              $0.map(printer.text)
            }.joined(separator: "<br>")),
          Cell(point.quantity == nil ? "" : printer.places(point.sources)),
        ]
      })
  }

  /// The drawing and the table, for a text; HTML.
  func block(_ indicator: Entity, table: (TableView) -> String) -> String {
    let series = IndicatorSeries(of: indicator)
    let id = "graf-\(PageParts.slug(indicator.id.rawValue))"
    return (IndicatorFigure(indicator, series, context).large(id: id) ?? "")
      + table(self.table(indicator, series))
      + (goal(of: indicator, series) ?? "")
  }
}
