/// A piece of a text with its place in the whole, for phrases that hold free words.
struct RawText: Hashable, Sendable {
  /// The bytes of the whole text.
  private let bytes: [UInt8]
  /// The UTF-8 offsets of the piece.
  let range: Range<Int>

  /// A whole text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    range = 0..<bytes.count
  }

  /// A piece of the same text.
  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range.clamped(to: 0..<bytes.count)
  }

  /// The piece's text.
  var text: String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the piece has no bytes.
  var isEmpty: Bool { range.isEmpty }

  /// The first byte.
  var first: UInt8? { isEmpty ? nil : bytes[range.lowerBound] }

  /// The piece without blanks at its ends.
  var trimmed: RawText {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let length = Wording.blankLength(bytes[lower..<upper])
      if length == 0 { break }
      lower += length
    }
    shrink: while lower < upper {
      for length in 1...3 where upper - length >= lower {
        if Wording.blankLength(bytes[(upper - length)..<upper]) == length {
          upper -= length
          continue shrink
        }
      }
      break
    }
    return RawText(bytes, lower..<upper)
  }

  /// The bytes up to the first that `ends` names, and the rest with that byte first.
  func cut(before ends: (UInt8) -> Bool) -> (head: RawText, rest: RawText) {
    let index = range.first { ends(bytes[$0]) } ?? range.upperBound
    return (
      RawText(bytes, range.lowerBound..<index), RawText(bytes, index..<range.upperBound)
    )
  }

  /// The piece without its first byte.
  var dropFirst: RawText {
    RawText(bytes, min(range.lowerBound + 1, range.upperBound)..<range.upperBound)
  }

  /// What a bracket at the end holds and what stands before it; nil when none ends the piece.
  var closingBracket: (before: RawText, inside: RawText)? {
    guard let last = range.last, bytes[last] == UInt8(ascii: ")"),
      let open = range.last(where: { bytes[$0] == UInt8(ascii: "(") })
    else { return nil }
    return (
      RawText(bytes, range.lowerBound..<open).trimmed, RawText(bytes, (open + 1)..<last)
    )
  }

  /// The pieces between commas.
  var commaParts: [RawText] {
    var parts: [RawText] = []
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: ",") {
      parts.append(RawText(bytes, start..<index))
      start = index + 1
    }
    return parts + [RawText(bytes, start..<range.upperBound)]
  }

  /// The piece as one word.
  var word: Word { Word(bytes[range]) }
}
