package import Accounts
import CivilTime
import Diagnostics
package import Governance
package import Phrases

/// What an indicator came to in the year of a report, beside what it was before.
package struct IndicatorOfYear: Sendable {
  /// The indicator.
  package let indicator: Entity
  /// Its values as of the report's day, with the years that lack one.
  package let series: IndicatorSeries
  /// The last value of the year; nil where none is stated.
  package let value: IndicatorSeries.Point?
  /// The last value of an earlier year; nil where none is stated.
  package let previous: IndicatorSeries.Point?
  /// Whether a value of the year before ought to be there.
  package let wasDueBefore: Bool
  /// What is missing, where a value of the year ought to be there and is not.
  package let gap: ReportGap?

  /// How much the value is more than the previous one; nil unless both are single numbers.
  package var change: DecimalNumber? {
    guard let value, let previous, let now = value.number, let before = previous.number else {
      return nil
    }
    return now.subtracting(before)
  }

  /// Reads an indicator as of the report's day.
  package init(_ indicator: Entity, in year: ReportYear) {
    self.indicator = indicator
    let series = IndicatorSeries(of: indicator, asOf: year.day)
    self.series = series
    let told = series.points.filter { $0.quantity != nil }
    value = told.last { $0.year == year.year }
    previous = told.last { $0.year < year.year }
    wasDueBefore = Self.isDue(in: year.year - 1, series)
    gap =
      value != nil || !Self.isDue(in: year.year, series)
      ? nil
      : ReportGap(
        Message(
          da: "»\(indicator.name)« har ingen værdi for \(year.year)",
          en: "“\(indicator.name)” has no value for \(year.year)"),
        in: indicator.id, key: Indicator.series.key)
  }

  /// Whether a value is due in a year: each year, unless values stand further apart.
  private static func isDue(in year: Int, _ series: IndicatorSeries) -> Bool {
    guard let interval = series.interval, let first = series.points.first?.year else { return true }
    return year >= first && (year - first).isMultiple(of: interval)
  }

  /// That no indicator is known at all.
  package static func noneStated(in year: ReportYear) -> ReportGap {
    ReportGap(
      Message(
        da: "Intet nøgletal er oplyst for \(year.year)",
        en: "No indicator is stated for \(year.year)"), in: nil)
  }

  /// The indicators of a report: those asked for, or else all that it looks at.
  ///
  /// A report on one body or plan has its own, whatever is asked for in that on everything.
  package static func all(_ named: [EntityID] = [], in year: ReportYear) -> [IndicatorOfYear] {
    let reach = year.reach
    let shown =
      named.isEmpty || year.scope != .everything
      ? reach.all(.indicator) : named.filter(reach.contains).compactMap { year.register[$0] }
    return shown.filter(year.isHeardOf).map { IndicatorOfYear($0, in: year) }
  }
}
