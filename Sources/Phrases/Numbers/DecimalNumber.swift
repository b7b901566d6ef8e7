/// A decimal number, exact: whole units of a power of ten.
///
/// Two numbers are equal when their values are; how they are written (`10,60`, `2½`) is remembered
/// for printing and counts for nothing else.
package struct DecimalNumber: Hashable, Sendable, Comparable {
  /// How a number is written.
  package enum Style: Hashable, Sendable {
    /// With a decimal comma: `2,5`.
    case comma
    /// With a half: `2½`.
    case half
  }

  /// The number without its comma: 125 in `12,5`.
  package let units: Int
  /// The number of decimals, 0-12.
  package let scale: Int
  /// How the number is written.
  package let style: Style

  /// Makes a number; a scale outside 0-12 is brought into it, and `half` asks for one decimal, 5.
  package init(_ units: Int, scale: Int = 0, style: Style = .comma) {
    self.units = units
    self.scale = min(max(scale, 0), 12)
    self.style = style == .half && scale == 1 && abs(units % 10) == 5 ? .half : .comma
  }

  /// The number when it has no decimals other than zeros.
  package var whole: Int? {
    let plain = reduced
    return plain.scale == 0 ? plain.units : nil
  }

  /// The same number written with no more decimals than it needs.
  package var withoutTrailingZeros: DecimalNumber {
    let plain = reduced
    return DecimalNumber(plain.units, scale: plain.scale)
  }

  /// Whether the number is below zero.
  package var isNegative: Bool { units < 0 }

  /// Equal when the values are.
  package static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let (a, b) = (left.reduced, right.reduced)
    return a.units == b.units && a.scale == b.scale
  }

  /// Hashes the value.
  package func hash(into hasher: inout Hasher) {
    let plain = reduced
    hasher.combine(plain.units)
    hasher.combine(plain.scale)
  }

  /// Compares the values.
  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.wide(scale) < right.wide(scale)
  }

  /// The units at a scale that is no smaller than its own.
  func wide(_ scale: Int) -> Int128 { Int128(units) * DecimalNumber.power(scale - self.scale) }

  /// Ten to a power from 0 to 24.
  static func power(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<min(max(exponent, 0), 24) { result *= 10 }
    return result
  }

  /// The same value without zeros at the end of its decimals.
  private var reduced: (units: Int, scale: Int) {
    var (units, scale) = (units, scale)
    while scale > 0, units.isMultiple(of: 10) {
      units /= 10
      scale -= 1
    }
    return (units, scale)
  }
}
