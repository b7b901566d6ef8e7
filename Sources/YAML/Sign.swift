/// The bytes that mean something to YAML.
enum Sign {
  /// The tab.
  static let tab = UInt8(ascii: "\t")
  /// The line feed.
  static let lineFeed = UInt8(ascii: "\n")
  /// The carriage return.
  static let carriageReturn = UInt8(ascii: "\r")
  /// The space.
  static let space = UInt8(ascii: " ")
  /// `:`, which ends a key.
  static let colon = UInt8(ascii: ":")
  /// `-`, which begins an item.
  static let dash = UInt8(ascii: "-")
  /// `#`, which begins a comment.
  static let hash = UInt8(ascii: "#")
  /// `?`, which begins a complex key.
  static let question = UInt8(ascii: "?")
  /// The double quote.
  static let quote = UInt8(ascii: "\"")
  /// The single quote.
  static let apostrophe = UInt8(ascii: "'")
  /// The backslash, which escapes in double quotes.
  static let backslash = UInt8(ascii: "\\")
  /// `%`, which begins a directive.
  static let percent = UInt8(ascii: "%")

  /// Whether a byte is a space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == tab
  }

  /// Whether a byte cannot begin a value or key that is not in quotes.
  static func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "&"), percent, UInt8(ascii: "@"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: ","):
      true
    default: false
    }
  }

  /// Whether a byte is a letter, a figure, `-` or `_` of ASCII: what an anchor's name is made of.
  static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), dash, UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
