/// The one place where text becomes HTML, for element content and quoted attribute values alike.
package enum Escaping {
  /// Appends `text` in UTF-8 with the five bytes `&`, `<`, `>`, `"` and `'` replaced.
  ///
  /// Each byte is replaced whatever follows it, so a combining mark cannot hide one.
  package static func append(_ text: String, to output: inout [UInt8]) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
    if done == nil {
      Array(text.utf8).withUnsafeBufferPointer { append($0, to: &output) }
    }
  }

  /// A text with the same five bytes replaced; the text itself where there are none.
  package static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes where isReplaced(byte) { return false }
      return true
    }
    guard isPlain != true else { return text }
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends bytes, run by run between the ones that are replaced.
  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < bytes.count {
      if let replacement = replacement(of: bytes[index]) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        replacement.withUTF8Buffer { output.append(contentsOf: $0) }
        start = index + 1
      }
      index += 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Whether a byte is one of the five.
  private static func isReplaced(_ byte: UInt8) -> Bool {
    byte <= 0x3E
      && (byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27)
  }

  /// The character reference for a byte that means something in HTML, or nil for any other byte.
  private static func replacement(of byte: UInt8) -> StaticString? {
    // Nearly all bytes are letters; they leave by the first comparison.
    guard byte <= 0x3E else { return nil }
    return switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    default: nil
    }
  }
}
