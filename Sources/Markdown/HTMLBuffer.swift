/// HTML while it is written; the one place where text is escaped for HTML.
struct HTMLBuffer {
  /// The HTML written so far, as UTF-8.
  private var bytes: [UInt8] = []

  /// The HTML written so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes markup as it is.
  mutating func write(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes HTML that is made already.
  mutating func writeHTML(_ html: String) { bytes.append(contentsOf: html.utf8) }

  /// Writes a number.
  mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Begins a new line unless one has just begun.
  mutating func startLine() {
    if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
  }

  /// Writes text with `&`, `<`, `>` and `"` as entities; right in elements and in attributes.
  ///
  /// Works on bytes: a combining mark after one of the four must not hide it.
  mutating func writeText(_ text: String) {
    write(text, keeping: Self.isSafeText) { byte, bytes in
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      default: bytes.append(contentsOf: "&quot;".utf8)
      }
    }
  }

  /// Writes an address for an attribute: what may not stand in an address is percent-encoded.
  mutating func writeAddress(_ address: String) {
    write(address, keeping: Self.isSafeAddress) { byte, bytes in
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#x27;".utf8)
      default:
        let digits: StaticString = "0123456789ABCDEF"
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits.utf8Start[Int(byte >> 4)])
        bytes.append(digits.utf8Start[Int(byte & 15)])
      }
    }
  }

  /// Copies runs of bytes that are kept, and hands each other byte to `escape`.
  private mutating func write(
    _ text: String, keeping isSafe: (UInt8) -> Bool,
    escape: (UInt8, inout [UInt8]) -> Void
  ) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices where !isSafe(source[index]) {
        bytes.append(contentsOf: source[start..<index])
        escape(source[index], &bytes)
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  /// Whether a byte of text needs no entity.
  private static func isSafeText(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
      && byte != UInt8(ascii: "\"")
  }

  /// Whether a byte may stand in an address as it is.
  private static func isSafeAddress(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit { return true }
    return switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
