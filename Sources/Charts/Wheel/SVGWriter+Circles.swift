extension SVGWriter {
  /// Writes a number of tenths as a decimal number.
  mutating func tenths(_ value: Int) {
    if value < 0 { raw("-") }
    let size = Int(value.magnitude)
    number(size / 10)
    guard size % 10 != 0 else { return }
    raw(".")
    number(size % 10)
  }

  /// Writes a command of a path with a place.
  mutating func step(_ command: StaticString, _ point: WheelPoint) {
    raw(command)
    tenths(point.x)
    raw(" ")
    tenths(point.y)
  }

  /// Writes an arc of a circle to a place.
  mutating func arc(_ radius: Double, isLarge: Bool, isClockwise: Bool, to point: WheelPoint) {
    raw("A")
    tenths(Int((radius * 10).rounded()))
    raw(" ")
    tenths(Int((radius * 10).rounded()))
    raw(isLarge ? " 0 1 " : " 0 0 ")
    raw(isClockwise ? "1 " : "0 ")
    tenths(point.x)
    raw(" ")
    tenths(point.y)
  }

  /// Writes a whole circle; its radius in tenths.
  mutating func circle(_ middle: WheelPoint, _ radius: Int) {
    step("M", middle.moved(-radius, 0))
    for (across, command) in [(2 * radius, "a"), (-2 * radius, "a")] as [(Int, StaticString)] {
      raw(command)
      tenths(radius)
      raw(" ")
      tenths(radius)
      raw(" 0 1 1 ")
      tenths(across)
      raw(" 0")
    }
  }
}

extension WheelPoint {
  /// The place so many tenths to the right and down.
  func moved(_ right: Int, _ down: Int) -> WheelPoint {
    WheelPoint(x: Double(x + right) / 10, y: Double(y + down) / 10)
  }
}
