import Templates

/// The bytes of an SVG file as they are written.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  init(reserving count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Writes markup as it stands.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes text, escaped.
  mutating func text(_ text: String) {
    Escaping.append(text, to: &bytes)
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    if rest < 10 {
      bytes.append(0x30 + UInt8(rest))
      return
    }
    let start = bytes.count
    while rest > 0 {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  /// Writes an attribute with a number.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    raw(" ")
    raw(name)
    raw("=\"")
    number(value)
    raw("\"")
  }

  /// Writes an attribute with text.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Writes a command of a path with a place.
  mutating func step(_ command: StaticString, _ point: Point) {
    raw(command)
    number(point.x)
    raw(" ")
    number(point.y)
  }
}
