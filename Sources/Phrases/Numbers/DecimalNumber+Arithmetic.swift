extension DecimalNumber {
  /// The sum, or nil when it is too large to hold.
  package func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let scale = max(scale, other.scale)
    return DecimalNumber(wide: wide(scale) + other.wide(scale), scale: scale)
  }

  /// The difference, or nil when it is too large to hold.
  package func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    let scale = max(scale, other.scale)
    return DecimalNumber(wide: wide(scale) - other.wide(scale), scale: scale)
  }

  /// The product, or nil when it is too large to hold.
  package func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = Int128(units).multipliedReportingOverflow(by: Int128(other.units))
    return overflow ? nil : DecimalNumber(wide: product, scale: scale + other.scale)
  }

  /// The number divided by ten to a power, or nil when it would have too many decimals.
  package func shifted(right places: Int) -> DecimalNumber? {
    guard (0...24).contains(places) else { return nil }
    return DecimalNumber(wide: Int128(units), scale: scale + places)
  }

  /// The number rounded to some decimals, a half away from zero.
  package func rounded(to decimals: Int) -> DecimalNumber {
    let decimals = max(decimals, 0)
    guard scale > decimals else { return self }
    let divisor = DecimalNumber.power(scale - decimals)
    let magnitude = (Int128(units).magnitude + UInt128(divisor / 2)) / UInt128(divisor)
    let value = Int128(magnitude) * (units < 0 ? -1 : 1)
    return DecimalNumber(wide: value, scale: decimals) ?? self
  }

  /// The number that is `wide` units at a scale, or nil when it cannot be held exactly.
  init?(wide: Int128, scale: Int) {
    var (wide, scale) = (wide, scale)
    while scale > 0, wide % 10 == 0, scale > 12 || Int(exactly: wide) == nil {
      wide /= 10
      scale -= 1
    }
    guard scale <= 12, let units = Int(exactly: wide) else { return nil }
    self.init(units, scale: scale)
  }
}
