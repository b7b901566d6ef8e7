/// Text in lines that fit a width.
package struct Wrapping: Hashable, Sendable {
  /// The lines.
  package let lines: [String]
  /// Whether a word was broken with a hyphen that is not in the text.
  package let hasBrokenWord: Bool

  /// Breaks a text into lines no wider than a width, in as few lines as can be, evenly filled.
  ///
  /// A word breaks after its own hyphens and slashes; one that is wider than a line is broken with
  /// a hyphen, between the parts of a compound if it can, then between syllables, then anywhere.
  package init(_ text: String, in face: Face, width: Int) {
    let limit = width * 2048 / face.size
    let pieces = Self.pieces(of: text, in: face, limit: limit)
    let lines = Self.filled(pieces, face, limit)
    if lines.count > 1, lines.count < 4 {
      // The narrowest width that takes no more lines makes them even.
      var (low, high) = (limit / 2, limit)
      while high - low > 256 {
        let middle = (low + high) / 2
        let fits = pieces.allSatisfy { $0.width <= middle }
        if fits, Self.filled(pieces, face, middle).count <= lines.count {
          high = middle
        } else {
          low = middle
        }
      }
      self.lines = Self.filled(pieces, face, high)
    } else {
      self.lines = lines
    }
    hasBrokenWord = pieces.contains(where: \.isBroken)
  }

  /// A part of a text that stays together.
  private struct Piece {
    var text: String
    var width: Int
    /// Whether a space stands before it.
    var isSpaced: Bool
    /// Whether a hyphen was put after it.
    var isBroken: Bool
  }

  private static func filled(_ pieces: [Piece], _ face: Face, _ limit: Int) -> [String] {
    let space = face.advance(of: " ")
    var lines: [String] = []
    var line = ""
    var used = 0
    var mustEnd = false
    for piece in pieces {
      let gap = piece.isSpaced && !line.isEmpty ? space : 0
      if !line.isEmpty, mustEnd || used + gap + piece.width > limit {
        lines.append(line)
        line = piece.text
        used = piece.width
      } else {
        line += (gap > 0 ? " " : "") + piece.text
        used += gap + piece.width
      }
      // What was broken must go on in the next line, or its hyphen would stand inside a word.
      mustEnd = piece.isBroken
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func pieces(of text: String, in face: Face, limit: Int) -> [Piece] {
    var result: [Piece] = []
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
      var isSpaced = true
      for part in partsAtHyphens(Array(word)) {
        for (text, isBroken) in broken(part, face, limit) {
          result.append(
            Piece(
              text: text, width: face.advance(of: text), isSpaced: isSpaced, isBroken: isBroken))
          isSpaced = false
        }
      }
    }
    return result
  }

  private static func partsAtHyphens(_ word: [Character]) -> [[Character]] {
    var parts: [[Character]] = []
    var part: [Character] = []
    for (index, character) in word.enumerated() {
      part.append(character)
      if character == "-" || character == "/", index > 1, index < word.count - 3 {
        parts.append(part)
        part = []
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }

  /// A word in parts that each fit a line; one part when all of it does.
  private static func broken(_ word: [Character], _ face: Face, _ limit: Int)
    -> [(text: String, isBroken: Bool)]
  {
    var result: [(text: String, isBroken: Bool)] = []
    var rest = word
    let hyphen = face.advance(of: "-")
    while face.advance(of: String(rest)) > limit, rest.count > 1 {
      var fits = 0
      var used = hyphen
      while fits < rest.count - 1 {
        used += face.advance(of: String(rest[fits]))
        if used > limit { break }
        fits += 1
      }
      let places = WordBreaks.places(in: rest)
      let cut =
        places.joints.last { $0 <= fits } ?? places.syllables.last { $0 <= fits } ?? max(1, fits)
      result.append((String(rest[..<cut]) + "-", true))
      rest = Array(rest[cut...])
    }
    return result + [(String(rest), false)]
  }
}
