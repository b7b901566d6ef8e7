extension UInt8 {
  /// The full stop.
  static let fullStop = UInt8(ascii: ".")
  /// The backslash.
  static let backslash = UInt8(ascii: "\\")
  /// LF, which ends a line.
  static let lineFeed = UInt8(ascii: "\n")
  /// CR, which ends a line alone or before LF.
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether it is a backslash.
  var isBackslash: Bool { self == .backslash }

  /// Whether it is a decimal digit.
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether it is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether it is white space as CommonMark means it: blanks, line endings, VT and FF.
  var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// Whether it is an ASCII punctuation character, which a backslash can escape.
  var isPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isDigit && !isLetter
  }
}
