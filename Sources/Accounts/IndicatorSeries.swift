package import CivilTime
package import Governance
package import Phrases

/// The values of an indicator over time, with the years that lack one.
package struct IndicatorSeries: Hashable, Sendable {
  /// A value at a time, or a time without one.
  package struct Point: Hashable, Sendable {
    /// When, as the content writes it; nil for a year that the content leaves out.
    package let time: Value?
    /// The days that it may be of.
    package let days: ClosedRange<Day>
    /// The value; nil where it is not stated.
    package let quantity: Quantity?
    /// The part as the content has it; nil for a year that the content leaves out.
    package let record: Record?
    /// Where it stands.
    package let sources: [SourceReference]

    /// The year of its first day.
    package var year: Int { days.lowerBound.year }
    /// The value as one number; nil for a bound or a range.
    package var number: DecimalNumber? { quantity?.measure.single }
    /// Whether only an upper bound is told.
    package var isBelow: Bool {
      if case .lessThan = quantity?.measure.extent { true } else { false }
    }
  }

  /// What the indicator is to reach.
  package struct Target: Hashable, Sendable {
    /// How much.
    package let quantity: Quantity
    /// When, as the content writes it.
    package let time: Value?
    /// The days that it may be of.
    package let days: ClosedRange<Day>?
    /// The target as the content has it.
    package let record: Record

    /// The value where a line is drawn.
    package var number: DecimalNumber? { quantity.measure.least ?? quantity.measure.most }
  }

  /// The values in the order of time, with a point for each year in which one was due.
  package let points: [Point]
  /// The target.
  package let target: Target?

  /// The most years that are filled in as missing.
  private static let mostMissing = 60

  /// The number of years from one value to the next; nil while fewer than two years are known.
  package let interval: Int?

  /// Reads the series of an indicator; values whose time has no days, such as an hour, are left out.
  ///
  /// - Parameter day: the day that it is seen from: later values are left out, and a year up to it
  ///   that lacks a value is missing; without a day nothing is missing after the last value.
  package init(of indicator: Entity, asOf day: Day? = nil) {
    let documents = indicator.record.documents
    let stated = indicator.record.all(Indicator.series).flatMap { $0 }.compactMap { record in
      Point(record, documents)
    }.filter { $0.days.lowerBound <= day ?? .last }
      .sorted {
        ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound)
      }
    let years = stated.map(\.year)
    interval = zip(years, years.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.min()
    points = Self.filled(stated, every: interval, until: day?.year)
    target = indicator.record.first(Indicator.target).flatMap { record in
      guard case .quantity(let quantity) = record.first(Indicator.value) else { return nil }
      let time = record.first(Key.time)
      return Target(quantity: quantity, time: time, days: time?.days, record: record)
    }
  }

  /// The stated points with those years of their rhythm that the content leaves out.
  ///
  /// The rhythm is the least number of years between two points: of a survey every second year no
  /// year in between is missing.
  private static func filled(
    _ stated: [Point], every interval: Int?, until end: Int?
  ) -> [Point] {
    let years = stated.map(\.year)
    guard let first = years.first, let step = interval else { return stated }
    let last = max(years.last ?? first, end ?? first)
    guard (last - first) / step < mostMissing else { return stated }
    let missing = stride(from: first, through: last, by: step).filter { !years.contains($0) }
    let gaps = missing.compactMap { year in
      ImpreciseDate(.year(year)).map {
        Point(time: nil, days: $0.first...$0.last, quantity: nil, record: nil, sources: [])
      }
    }
    return (stated + gaps).sorted { $0.days.lowerBound < $1.days.lowerBound }
  }
}

extension IndicatorSeries.Point {
  init?(_ record: Record, _ documents: [SourceReference]) {
    guard let time = record.first(Key.time), let days = time.days else { return nil }
    self.time = time
    self.days = days
    self.record = record
    if case .quantity(let quantity) = record.first(Indicator.value) {
      self.quantity = quantity
    } else {
      quantity = nil
    }
    let own = record.all(Key.source).flatMap { $0 }
    sources = own.isEmpty ? documents : own
  }
}

extension Value {
  /// The days that a time may mean; nil for an hour or a time of any year.
  fileprivate var days: ClosedRange<Day>? {
    guard case .date(let date) = self else { return nil }
    return date.first...date.last
  }
}
