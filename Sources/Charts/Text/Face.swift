/// A face and size that chart text is set in, measured by the widest font of the stack.
///
/// The stack is Segoe UI, Seravek, Avenir Next, Open Sans, Noto Sans, Roboto, DejaVu Sans; text that
/// fits in the last fits in all of them.
package struct Face: Hashable, Sendable {
  /// The size in units of the drawing.
  package let size: Int
  /// Whether it is the bold face.
  package let isBold: Bool

  /// Makes a face.
  package init(size: Int, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The width of a text on one line in units of the drawing, rounded up.
  package func width(of text: some StringProtocol) -> Int {
    (advance(of: text) * size + 2047) / 2048
  }

  /// The width in units of 2048 to the em.
  func advance(of text: some StringProtocol) -> Int {
    let table = isBold ? DejaVuAdvances.bold : DejaVuAdvances.regular
    var sum = 0
    for scalar in text.unicodeScalars {
      let value = Int(scalar.value)
      sum += (0x20...0x7E).contains(value) ? Int(table[value - 0x20]) : advance(of: scalar)
    }
    return sum
  }

  /// The width of a scalar in units of 2048 to the em; the widest there is for an unknown one.
  func advance(of scalar: Unicode.Scalar) -> Int {
    let table = isBold ? DejaVuAdvances.bold : DejaVuAdvances.regular
    let value = Int(scalar.value)
    switch value {
    case 0x20...0x7E: return Int(table[value - 0x20])
    case 0xA0...0x17F: return Int(table[value - 0xA0 + 0x5F])
    case 0xAD: return 0
    default:
      let signs = isBold ? DejaVuAdvances.boldSigns : DejaVuAdvances.regularSigns
      for sign in signs where sign.scalar == scalar.value { return Int(sign.width) }
      return Int(isBold ? DejaVuAdvances.boldWidest : DejaVuAdvances.regularWidest)
    }
  }
}
