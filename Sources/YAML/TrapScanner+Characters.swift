extension TrapScanner {
  /// The most findings about single characters; a file with more is no text at all.
  private static let characterLimit = 100

  /// Finds bytes that are not UTF-8 and characters that YAML refuses or takes for line breaks.
  mutating func checkCharacters() {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
        continue
      }
      if byte < 0x80 {
        if byte != Sign.tab, byte != Sign.lineFeed, byte != Sign.carriageReturn {
          reportInvisible(UInt32(byte), at: index..<index + 1)
        }
        index += 1
        continue
      }
      isASCII = false
      guard let (value, length) = scalar(at: index) else {
        let start = index
        repeat {
          index += 1
        } while index < range.upperBound && bytes[index] >= 0x80
          && scalar(at: index) == nil
        isReadable = false
        if findings.count < Self.characterLimit { report(.notUTF8, at: start..<index) }
        continue
      }
      if Self.isInvisible(value) { reportInvisible(value, at: index..<index + length) }
      index += length
    }
  }

  /// Finds a character that does not show and hides it from libyaml.
  mutating func reportInvisible(_ value: UInt32, at range: Range<Int>) {
    hide(range)
    guard findings.count < Self.characterLimit else { return }
    let digits = String(value, radix: 16, uppercase: true)
    report(.invisible(String(repeating: "0", count: max(0, 4 - digits.count)) + digits), at: range)
  }

  /// Control characters, the line breaks of Unicode, zero-width space and byte order mark.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0x2028, 0x2029, 0x200B, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The code point and byte count of the well-formed sequence at `index`, or nil.
  private func scalar(at index: Int) -> (value: UInt32, length: Int)? {
    let lead = bytes[index]
    let length: Int
    let least: UInt32
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, least, value) = (2, 0x80, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, least, value) = (3, 0x800, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, least, value) = (4, 0x10000, UInt32(lead & 0x07))
    default: return nil
    }
    guard index + length <= range.upperBound else { return nil }
    for next in index + 1..<index + length {
      guard bytes[next] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    return (value, length)
  }
}
