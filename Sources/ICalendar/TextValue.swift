/// The value type TEXT (RFC 5545, section 3.3.11).
enum TextValue {
  /// A text as a property has it: backslash, comma, semicolon and line breaks escaped.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var result = ""
    for scalar in harmless(text).unicodeScalars {
      switch scalar {
      case "\\", ",", ";":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text as a reader gets it back.
  ///
  /// Every break of line or paragraph, CRLF, CR and those of Unicode included, is one line feed; a
  /// control character that no TEXT may hold is a space. A tab is allowed and stays.
  static func harmless(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: result.append(" ")
      default: result.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(result)
  }

  /// Whether a byte may begin or be something that cannot stand as it is.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0x5C, 0x2C, 0x3B, 0xC2, 0xE2: true
    default: false
    }
  }
}
