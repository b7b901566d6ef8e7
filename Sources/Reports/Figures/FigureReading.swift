package import Accounts
package import Diagnostics
package import Phrases

/// What a figure comes to in a year or on a day.
package struct FigureReading: Hashable, Sendable {
  /// The figure itself.
  package enum Value: Hashable, Sendable {
    /// A number of things; the least there may be where not all are known.
    case count(Int, isAtLeast: Bool)
    /// A number of things that is not certain.
    case range(ClosedRange<Int>)
    /// So many of so many; of at least one.
    case share(Int, of: Int)
    /// Amounts that cannot be added to each other.
    case amounts([FigureAmount])
    /// It cannot be counted; the remark says why.
    case notStated
  }

  /// The figure itself.
  package let value: Value
  /// Why it cannot be counted, or what to bear in mind, without a full stop; nil when there is
  /// nothing to add.
  package let remark: Message?

  /// Makes a reading.
  init(_ value: Value, _ remark: Message? = nil) {
    self.value = value
    self.remark = remark
  }

  /// A number of things that are all known.
  static func count(_ number: Int, _ remark: Message? = nil) -> FigureReading {
    FigureReading(.count(number, isAtLeast: false), remark)
  }

  /// So many of so many; not stated of none.
  static func share(_ part: Int, of whole: Int, _ remark: Message?, else reason: Message)
    -> FigureReading
  {
    whole > 0 ? FigureReading(.share(part, of: whole), remark) : .notStated(reason)
  }

  /// A figure that cannot be counted, with the reason.
  static func notStated(_ reason: Message) -> FigureReading { FigureReading(.notStated, reason) }

  /// Whether it can be counted.
  package var isStated: Bool { value != .notStated }

  /// A share in hundredths, rounded to the nearest.
  package static func percent(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : (200 * part + whole) / (2 * whole)
  }
}

/// Amounts of one sort together.
package struct FigureAmount: Hashable, Sendable {
  /// What they come to.
  package let figure: CheckSum.Figure
  /// What they have in common.
  package let standard: Standard
  /// How it was worked out; nil for a single amount that is stated so.
  package let derivation: Derivation?
  /// Whether amounts are missing, so that it is the least.
  package let isAtLeast: Bool
}
