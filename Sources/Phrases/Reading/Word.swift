/// A word of a phrase with its place.
struct Word: Hashable, Sendable {
  /// The word as written.
  let text: String
  /// The word in lower case, with every dash written as a hyphen.
  let folded: String
  /// Its UTF-8 offsets in the whole text.
  let range: Range<Int>

  /// Makes a word of bytes that are known to be UTF-8; `offset` is where the slice's array begins.
  init(_ bytes: ArraySlice<UInt8>, offset: Int = 0) {
    text = String(decoding: bytes, as: UTF8.self)
    range = (bytes.startIndex + offset)..<(bytes.endIndex + offset)
    folded = Word.folded(text, bytes)
  }

  /// A text in lower case with every dash as a hyphen; nearly all texts are so already.
  private static func folded(_ text: String, _ bytes: ArraySlice<UInt8>) -> String {
    var previous: UInt8 = 0
    let isFolded = bytes.allSatisfy { byte in
      defer { previous = byte }
      // Of the letters of two bytes after 0xC3, those from 0xA0 are small.
      return byte < 0x80
        ? !(0x41...0x5A).contains(byte) : byte == 0xC3 || (previous == 0xC3 && byte >= 0xA0)
    }
    if isFolded { return text }
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      folded.unicodeScalars.append(["–", "−", "‐", "‑"].contains(scalar) ? "-" : scalar)
    }
    return folded
  }

  /// The word for a message: cut when it is long.
  var quoted: String {
    let scalars = text.unicodeScalars
    guard scalars.count > 40 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(40))) + "…"
  }

  /// The parts between hyphens and dashes; a hyphen that begins a part is its sign.
  ///
  /// Nil when a part is empty.
  var hyphenParts: [Word]? {
    let bytes = Array(text.utf8)
    var parts: [Word] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = Word.dashLength(bytes[index...])
      if length > 0, index > start {
        parts.append(part(bytes, start..<index))
        start = index + length
      }
      index += max(1, length)
    }
    guard start < bytes.count else { return nil }
    return parts + [part(bytes, start..<bytes.count)]
  }

  /// A part of the word, with its place in the whole text.
  private func part(_ bytes: [UInt8], _ local: Range<Int>) -> Word {
    Word(bytes[local], offset: range.lowerBound)
  }

  /// The number of bytes of the hyphen or dash that a slice begins with, or 0.
  private static func dashLength(_ bytes: ArraySlice<UInt8>) -> Int {
    if bytes.first == 0x2D { return 1 }
    guard bytes.first == 0xE2 else { return 0 }
    for dash in ["–", "−", "‐", "‑"] where bytes.starts(with: dash.utf8) { return dash.utf8.count }
    return 0
  }
}
