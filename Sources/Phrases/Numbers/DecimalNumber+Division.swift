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

  /// The same value written with at least so many decimals; as it is when they cannot be held.
  package func withDecimals(atLeast decimals: Int) -> DecimalNumber {
    guard scale < decimals, decimals <= 12, let units = Int(exactly: wide(decimals)) else {
      return self
    }
    return DecimalNumber(units, scale: decimals)
  }
}
