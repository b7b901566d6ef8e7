extension DecimalNumber {
  /// The quotient, or nil when it has no end within twelve decimals or is too large to hold.
  package func dividedExactly(by other: DecimalNumber) -> DecimalNumber? {
    guard other.units != 0 else { return nil }
    let (divisor, isTooLarge) = Int128(other.units).multipliedReportingOverflow(
      by: DecimalNumber.power(scale))
    guard !isTooLarge else { return nil }
    for decimals in 0...12 {
      let (dividend, overflow) = Int128(units).multipliedReportingOverflow(
        by: DecimalNumber.power(other.scale + decimals))
      guard !overflow else { return nil }
      if dividend.isMultiple(of: divisor) {
        return DecimalNumber(wide: dividend / divisor, scale: decimals)
      }
    }
    return nil
  }

  /// The quotient rounded to some decimals, a half away from zero; nil when it is too large to hold.
  package func divided(by other: DecimalNumber, decimals: Int) -> DecimalNumber? {
    guard other.units != 0, (0...12).contains(decimals) else { return nil }
    let (dividend, isTooLarge) = Int128(units).multipliedReportingOverflow(
      by: DecimalNumber.power(other.scale + decimals))
    let (divisor, isTooSmall) = Int128(other.units).multipliedReportingOverflow(
      by: DecimalNumber.power(scale))
    guard !isTooLarge, !isTooSmall else { return nil }
    let half = divisor.magnitude / 2
    let (whole, rest) = dividend.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
    let isUp = rest > half || (rest == half && divisor.magnitude.isMultiple(of: 2))
    let magnitude = Int128(whole) + (isUp ? 1 : 0)
    let isNegative = (dividend < 0) != (divisor < 0)
    return DecimalNumber(wide: isNegative ? -magnitude : magnitude, scale: decimals)
  }

  /// The same value written with at least so many decimals; as it is when they cannot be held.
  package func withDecimals(atLeast decimals: Int) -> DecimalNumber {
    guard scale < decimals, decimals <= 12, let units = Int(exactly: wide(decimals)) else {
      return self
    }
    return DecimalNumber(units, scale: decimals)
  }
}
