import Accounts
import CivilTime
import Governance
import Phrases

/// Writes the values of one indicator: with its decimals, and `under 5` for what is not told.
struct IndicatorWords {
  private let context: SiteContext
  private let decimals: Int?

  init(_ indicator: Entity, _ context: SiteContext) {
    self.context = context
    decimals = indicator.record.first(Indicator.decimals)
  }

  /// A value in plain words; the word for what is not stated where there is none.
  func words(_ quantity: Quantity?) -> String {
    guard let quantity else { return context[.notStated] }
    let measure = quantity.measure
    if case .lessThan(let number) = measure.extent {
      return context.sentence(.indicatorUnder, self.number(number))
    }
    if case .exact(let number) = measure.extent {
      let exact = Quantity(
        Phrases.Measure(.exact(rounded(number)), isApproximate: measure.isApproximate),
        unit: quantity.unit, rate: quantity.rate, proviso: quantity.proviso)
      return exact.printed(in: context.language)
    }
    return quantity.printed(in: context.language)
  }

  /// A number with the decimals of the indicator.
  private func number(_ number: DecimalNumber) -> String {
    rounded(number).printed(in: context.language)
  }

  private func rounded(_ number: DecimalNumber) -> DecimalNumber {
    guard let decimals else { return number }
    return number.rounded(to: decimals).withDecimals(atLeast: decimals)
  }

  /// When a value is of, in plain words.
  func time(_ point: IndicatorSeries.Point) -> String {
    point.time.map(time) ?? "\(point.year)"
  }

  /// A time in plain words.
  func time(_ time: Value) -> String {
    if case .date(let date) = time { return date.printed(in: context.language) }
    return ""
  }

  /// What is to be reached and when, for a column that says that it is the target; nil without one.
  func aim(_ series: IndicatorSeries) -> String? {
    series.target.map { target in
      let value = words(target.quantity)
      return target.time.map { context.sentence(.valueIn, value, time($0)) } ?? value
    }
  }

  /// What is to be reached and when, in plain words; nil without a target.
  func target(_ series: IndicatorSeries) -> String? {
    guard let target = series.target else { return nil }
    let value = words(target.quantity)
    guard let time = target.time else { return context.sentence(.indicatorTarget, value) }
    return context.sentence(.indicatorTargetAt, value, self.time(time))
  }
}
