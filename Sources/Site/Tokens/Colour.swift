/// A colour of the screen: red, green and blue, 0-255 each (sRGB).
struct Colour: Hashable, Sendable {
  /// How much red there is.
  let red: UInt8
  /// How much green there is.
  let green: UInt8
  /// How much blue there is.
  let blue: UInt8

  /// Makes a colour of its three parts.
  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rgb` or `#rrggbb`; nil for anything else.
  init?(hex text: String) {
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = text.dropFirst().compactMap { $0.isASCII ? $0.hexDigitValue : nil }
    guard digits.count == text.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(digits.map { $0 * 17 })
    case 6: self.init(stride(from: 0, to: 6, by: 2).map { digits[$0] * 16 + digits[$0 + 1] })
    default: return nil
    }
  }

  private init?(_ parts: [Int]) {
    guard parts.count == 3 else { return nil }
    self.init(red: UInt8(parts[0]), green: UInt8(parts[1]), blue: UInt8(parts[2]))
  }

  /// The colour as `#rrggbb`, in small letters.
  var hex: String {
    [red, green, blue].reduce(into: "#") { text, part in
      text += (part < 16 ? "0" : "") + String(part, radix: 16)
    }
  }

  /// The relative luminance, 0 for black and 1 for white (WCAG 2.2, “relative luminance”).
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast ratio to another colour, 1 to 21, whichever of the two is in front (WCAG 2.2).
  func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The light that a part of a colour gives, 0 to 1.
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // x to the power of 2.4 is x² times the fifth root of x²: the four operations give the same
    // bits on every machine, which no library's power function promises.
    return base * base * fifthRoot(base * base)
  }

  /// The fifth root of a number between 0.005 and 1, by Newton's method.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<12 {
      root = (4 * root + number / (root * root * root * root)) / 5
    }
    return root
  }
}
