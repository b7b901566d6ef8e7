package import CivilTime

/// A stretch of years drawn from left to right; every page of a site draws time to the same one.
///
/// Positions are percentages of the width, so that a drawing keeps the size of its text whatever
/// the width of the page is.
package struct TimeScale: Hashable, Sendable {
  /// The first day, at the left edge.
  package let first: Day
  /// The day at the right edge.
  package let last: Day

  /// Makes a scale from the first day of a year to the first day of a later one.
  ///
  /// A year before the first, and a stretch of less than a year, are mended to the nearest scale.
  package init(from year: Int, to end: Int) {
    let start = min(max(year, 1), 9997)
    first = Day(year: start, month: 1, day: 1) ?? .first
    last = Day(year: min(max(end, start + 1), 9998), month: 1, day: 1) ?? .last
  }

  /// The years that begin on the scale, both edges counted.
  package var years: ClosedRange<Int> { first.year...last.year }

  /// The last year that is drawn whole.
  package var lastYear: Int { last.year - 1 }

  /// Where a day lies; a day outside the scale lies at its edge.
  package func position(of day: Day) -> Position {
    let length = first.days(to: last)
    let days = min(max(first.days(to: day), 0), length)
    return Position(hundredths: (days * 10_000 + length / 2) / length)
  }

  /// A place across a drawing in hundredths of a percent.
  package struct Position: Hashable, Comparable, Sendable {
    /// From 0 at the left edge to 10,000 at the right.
    package let hundredths: Int

    /// Makes a place.
    package init(hundredths: Int) { self.hundredths = hundredths }

    /// The place as an attribute of a drawing says it, such as `9.00%`.
    package var percent: String {
      let rest = hundredths % 100
      return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }

    /// How far it is from another place.
    package func distance(to other: Position) -> Position {
      Position(hundredths: abs(other.hundredths - hundredths))
    }

    /// Whether a place lies to the left of another.
    package static func < (left: Position, right: Position) -> Bool {
      left.hundredths < right.hundredths
    }
  }
}
