extension Wording {
  /// The words of a text's bytes.
  static func cut(_ bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var index = 0
    /// Ends the word that began at `start`.
    func close(_ start: inout Int?) {
      if let first = start { words.append(Word(bytes[first..<index])) }
      start = nil
    }
    while index < bytes.count {
      let blank = blankLength(bytes[index...])
      if blank > 0 {
        close(&start)
        index += blank
      } else if standsAlone(bytes, at: index, beginsWord: start == nil) {
        close(&start)
        words.append(Word(bytes[index...index]))
        index += 1
      } else {
        if start == nil { start = index }
        index += 1
      }
    }
    close(&start)
    return words
  }

  /// Whether the byte is a word of its own.
  private static func standsAlone(_ bytes: [UInt8], at index: Int, beginsWord: Bool) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "="), UInt8(ascii: "%"): return true
    case UInt8(ascii: "+"): return beginsWord
    case UInt8(ascii: ","):
      guard bytes.indices.contains(index + 1) else { return true }
      return bytes[index + 1] == UInt8(ascii: ")") || blankLength(bytes[(index + 1)...]) > 0
    default: return false
    }
  }

  /// The number of bytes of the white space that a slice begins with, or 0.
  static func blankLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first <= 0x20 { return 1 }
    guard first == 0xC2 || first == 0xE2 else { return 0 }
    for blank in ["\u{A0}", "\u{202F}", "\u{2009}"] where bytes.starts(with: blank.utf8) {
      return blank.utf8.count
    }
    return 0
  }
}
