/// Text in lines that fit a width.
package struct Wrapping: Hashable, Sendable {
  /// The lines.
  package let lines: [String]
  /// Whether a word was broken with a hyphen that is not in the text.
  package let hasBrokenWord: Bool

  /// Breaks a text into lines no wider than a width, in as few lines as can be, evenly filled.
  ///
  /// A word breaks after its own hyphens and slashes; one that is wider than a line is broken with
  /// a hyphen, between the parts of a compound if it can, then between syllables, then anywhere. A
  /// middle dot after a fixed space parts what stands on one line, and goes where the line ends.
  package init(_ text: String, in face: Face, width: Int) {
    let limit = width * 2048 / face.size
    // Most names fit on one line and are taken as they are.
    if face.advance(of: text) <= limit,
      !text.utf8.contains(where: { $0 == 10 || $0 == 13 || $0 == 9 })
    {
      lines = text.isEmpty ? [] : [text]
      hasBrokenWord = false
      return
    }
    let space = face.advance(of: " ")
    let pieces = Self.pieces(of: text, in: face, limit: limit)
    var ends = Self.ends(pieces, space, limit)
    if ends.count > 1, ends.count < 4 {
      // The narrowest width that takes no more lines makes them even.
      var (low, high) = (max(limit / 2, pieces.map(\.width).max() ?? 0), limit)
      while high - low > 256 {
        let middle = (low + high) / 2
        if Self.ends(pieces, space, middle).count <= ends.count {
          high = middle
        } else {
          low = middle
        }
      }
      ends = Self.ends(pieces, space, high)
    }
    var start = 0
    lines = ends.map { end in
      defer { start = end }
      var line = ""
      for piece in pieces[start..<end] {
        if piece.isSpaced, !line.isEmpty { line.append(" ") }
        line.append(contentsOf: piece.text)
      }
      return end < pieces.count && line.hasSuffix("\u{A0}·") ? String(line.dropLast(2)) : line
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

  /// Where the lines end, as counts of pieces.
  private static func ends(_ pieces: [Piece], _ space: Int, _ limit: Int) -> [Int] {
    var ends: [Int] = []
    var used = 0
    for index in pieces.indices {
      let piece = pieces[index]
      let gap = piece.isSpaced ? space : 0
      // What was broken must go on in the next line, or its hyphen would stand inside a word.
      let mustEnd = index > 0 && pieces[index - 1].isBroken
      if index > 0, mustEnd || used + gap + piece.width > limit {
        ends.append(index)
        used = piece.width
      } else {
        used += (index > 0 && used > 0 ? gap : 0) + piece.width
      }
    }
    return pieces.isEmpty ? [] : ends + [pieces.count]
  }

  private static func pieces(of text: String, in face: Face, limit: Int) -> [Piece] {
    var result: [Piece] = []
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    for word in text.utf8.split(whereSeparator: isBlank).map({ String(Substring($0)) }) {
      let width = face.advance(of: word)
      if width <= limit, !word.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F }) {
        result.append(Piece(text: word, width: width, isSpaced: true, isBroken: false))
        continue
      }
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
    let hyphen = face.advance(of: "-")
    let advances = word.map { face.advance(of: String($0)) }
    var left = advances.reduce(0, +)
    var start = 0
    while left > limit, word.count - start > 1 {
      var end = start
      var used = hyphen
      while end < word.count - 1 {
        used += advances[end]
        if used > limit { break }
        end += 1
      }
      // What lies further on than the longest part of a compound has no say in where to break.
      let window = word[start..<min(word.count, end + WordBreaks.reach)]
      let places = WordBreaks.places(in: Array(window))
      let fits = end - start
      let cut =
        places.joints.last { $0 <= fits } ?? places.syllables.last { $0 <= fits } ?? max(1, fits)
      result.append((String(word[start..<(start + cut)]) + "-", true))
      left -= advances[start..<(start + cut)].reduce(0, +)
      start += cut
    }
    return result + [(String(word[start...]), false)]
  }
}
