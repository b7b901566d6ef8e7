/// Beginning, middle or end of a month or a year, in the words of trade: primo, medio, ultimo.
package enum Third: Int, Hashable, Sendable, CaseIterable {
  /// Primo: days 1-10 of a month, January of a year.
  case primo
  /// Medio: days 11-20 of a month, June and July of a year.
  case medio
  /// Ultimo: day 21 to the end of a month, December of a year.
  case ultimo

  /// The months that the word means for a year.
  package var monthsOfYear: ClosedRange<Int> {
    switch self {
    case .primo: 1...1
    case .medio: 6...7
    case .ultimo: 12...12
    }
  }

  /// The days that the word means for a month with `length` days.
  package func daysOfMonth(length: Int) -> ClosedRange<Int> {
    switch self {
    case .primo: 1...10
    case .medio: 11...20
    case .ultimo: 21...max(21, length)
    }
  }
}
