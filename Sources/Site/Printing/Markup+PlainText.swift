import Templates

extension Markup {
  /// The words of the HTML without its tags; a line break or the end of an item becomes `; `.
  ///
  /// It reads what this site writes: tags that are closed, and the five entities of escaping. White
  /// space of any kind is one space.
  ///
  /// - Complexity: O(n) for n bytes; every cell of a report is read so.
  var plainText: String {
    var words = PlainWords()
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "<"), let close = rest.firstIndex(of: UInt8(ascii: ">")) {
        if Self.ends.contains(where: rest[...close].elementsEqual) {
          words.append(UInt8(ascii: ";"))
          words.end()
        }
        rest = rest[(close + 1)...]
      } else if let blank = Self.blankLength(rest) {
        words.end()
        rest = rest.dropFirst(blank)
      } else if byte == UInt8(ascii: "&"),
        let (entity, character) = Self.entities.first(where: { rest.starts(with: $0.0) })
      {
        words.append(character)
        rest = rest.dropFirst(entity.count)
      } else {
        words.append(byte)
        rest = rest.dropFirst()
      }
    }
    return words.text
  }

  /// The tags that end a line.
  private static let ends = ["<br>", "</li>", "</p>"].map { Array($0.utf8) }

  /// What escaping writes, and what it stands for.
  private static let entities: [([UInt8], UInt8)] = [
    (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
    (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&#39;".utf8), UInt8(ascii: "'")),
    (Array("&amp;".utf8), UInt8(ascii: "&")),
  ]

  /// How many bytes the white space is long that some bytes begin with; nil when it is none.
  private static func blankLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes.first ?? 0 {
    case 0x09...0x0D, 0x20: 1
    case 0xC2, 0xE1...0xE3: blanks.first { bytes.starts(with: $0) }?.count
    default: nil
    }
  }

  /// The white space of Unicode beyond ASCII.
  private static let blanks: [[UInt8]] =
    ([0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A))
    .compactMap { Unicode.Scalar($0 as UInt32).map { Array(String($0).utf8) } }
}

/// Words with one space between them.
private struct PlainWords {
  private var bytes: [UInt8] = []
  private var isEnded = false

  /// Adds a byte to the last word, or begins a new one after the end of one.
  mutating func append(_ byte: UInt8) {
    if isEnded, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    isEnded = false
    bytes.append(byte)
  }

  /// Ends a word.
  mutating func end() { isEnded = true }

  /// The words; without the semicolon that the last of several lines would end in.
  var text: String {
    String(decoding: bytes.last == UInt8(ascii: ";") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
