/// A week by ISO 8601: week 1 is the one that holds the year's first Thursday.
package struct Week: Hashable, Sendable, Comparable {
  /// The year the week belongs to, which may differ from the year of a day in it.
  package let year: Int
  /// The number of the week, 1-53.
  package let number: Int

  /// Whether the week's number is even (`lige uger`).
  package var isEven: Bool { number.isMultiple(of: 2) }

  /// The week as ISO 8601 writes it: `2021-W10`.
  package var isoText: String { "\(padded(year, to: 4))-W\(padded(number, to: 2))" }

  /// Compares by time.
  package static func < (left: Week, right: Week) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
