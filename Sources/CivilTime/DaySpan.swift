/// A half-open stretch of day numbers; `Int.min` and `Int.max` stand for without bound.
struct DaySpan: Hashable {
  /// The number of the first day.
  let lower: Int
  /// The number of the day after the last.
  let upper: Int

  /// The stretch without a day.
  static let none = DaySpan(lower: 0, upper: 0)

  /// Whether no day lies in it.
  var isEmpty: Bool { lower >= upper }

  /// Whether a day lies in it.
  func contains(_ ordinal: Int) -> Bool { lower <= ordinal && ordinal < upper }

  /// Whether a day lies in both.
  func overlaps(_ other: DaySpan) -> Bool {
    max(lower, other.lower) < min(upper, other.upper)
  }

  /// Whether every day of it lies in `other`.
  func lies(within other: DaySpan) -> Bool {
    isEmpty || (other.lower <= lower && upper <= other.upper)
  }
}
