import Diagnostics

/// Finds words of which the Danish letters are gone.
///
/// A pattern is a common word without its æ, ø and å, kept only where no Danish word is spelt so;
/// the choice was held against a Danish word list of 313,000 words.
struct LostLetters: Sendable {
  /// A word that lost letters.
  struct Word: Hashable, Sendable {
    /// Its bytes in the file.
    let range: Range<Int>
    /// What was probably meant; nil when that cannot be said.
    let meant: String?
  }

  /// What is left of a word, and the word.
  private struct Pattern {
    let bytes: [UInt8]
    let right: String
    /// How an id writes the letter that the word begins with; nil when that one is not Danish.
    let inID: [UInt8]?
    /// Whether nothing may stand beside it in its word.
    let isWhole: Bool
  }

  /// The Danish letters as ids write them.
  private static let spelling: [Unicode.Scalar: String] = ["æ": "ae", "ø": "oe", "å": "aa"]

  /// The finder with all patterns.
  static let shared = LostLetters(wholes: LostWords.wholes, stems: LostWords.stems)

  private var patterns: [UInt32: [Pattern]] = [:]
  /// One bit for each value of ``slot(of:)`` that a pattern has, so that most letters cost one look.
  private var slots = [Bool](repeating: false, count: 1 << 16)

  init(wholes: [String], stems: [String]) {
    for right in wholes { add(right, isWhole: true) }
    for right in stems { add(right, isWhole: false) }
  }

  private mutating func add(_ right: String, isWhole: Bool) {
    let bytes = Array(
      String(String.UnicodeScalarView(right.unicodeScalars.filter(\.isASCII))).utf8)
    let start = bytes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let inID = right.unicodeScalars.first.flatMap { Self.spelling[$0] }.map { Array($0.utf8) }
    patterns[start, default: []].append(
      Pattern(bytes: bytes, right: right, inID: inID, isWhole: isWhole))
    slots[Self.slot(of: start)] = true
  }

  /// A small number for the last four letters.
  private static func slot(of letters: UInt32) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B1) >> 16)
  }

  /// The words of a file that have lost letters, in order.
  ///
  /// - Complexity: O(bytes).
  func words(in file: SourceFile) -> [Word] {
    var result: [Word] = []
    file.bytes.withUnsafeBufferPointer { bytes in
      slots.withUnsafeBufferPointer { slots in
        var letters: UInt32 = 0
        var done = 0
        for index in 0..<bytes.count {
          let byte = bytes[index]
          let lower = byte | 0x20
          guard lower &- 0x61 < 26 else {
            if byte >= 0xC3, Self.isGarbled(bytes, at: index), index >= done {
              let range = Self.word(around: index, in: bytes)
              result.append(Word(range: range, meant: nil))
              done = range.upperBound
            }
            letters = 0
            continue
          }
          letters = letters << 8 | UInt32(lower)
          guard slots[Self.slot(of: letters)], index >= done,
            let found = match(letters, endingAt: index, in: bytes)
          else { continue }
          result.append(found)
          done = found.range.upperBound
        }
      }
    }
    return result
  }

  /// Whether bytes are what a Danish letter becomes when a file is read in a wrong encoding.
  private static func isGarbled(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let next = bytes[index...].prefix(4)
    // »Ã« with the sign that the second byte of æ, ø, å, Æ, Ø or Å stands for in Latin-1.
    if next.starts(with: [0xC3, 0x83]) {
      let second = Array(next.dropFirst(2))
      return second == [0xC2, 0xA6] || second == [0xC2, 0xB8] || second == [0xC2, 0xA5]
        || second == [0xC2, 0x86] || second == [0xC2, 0x98] || second == [0xC2, 0x85]
        || second == [0xE2, 0x80] || second == [0xCB, 0x9C]
    }
    return next.starts(with: [0xEF, 0xBF, 0xBD])
  }

  private func match(
    _ letters: UInt32, endingAt index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Word? {
    guard let candidates = patterns[letters] else { return nil }
    let start = index - (letters > 0xFF_FFFF ? 3 : 2)
    for pattern in candidates {
      let end = start + pattern.bytes.count
      guard start >= 0, end <= bytes.count,
        zip(bytes[start..<end], pattern.bytes).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      let word = Self.word(around: start, in: bytes)
      guard word.allSatisfy({ bytes[$0] < 0x80 }), Self.isProse(word, in: bytes) else { continue }
      if pattern.isWhole, word != start..<end { continue }
      // `oekonomiudvalget` is the id of a committee, and has lost nothing.
      if let inID = pattern.inID, bytes[word.lowerBound..<start].suffix(2).elementsEqual(inID) {
        continue
      }
      return Word(range: word, meant: Self.meant(pattern, at: start, word, in: bytes))
    }
    return nil
  }

  /// The letters around a byte, those beyond ASCII included.
  private static func word(around index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
    var start = index
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    var end = index
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return start..<end
  }

  /// Whether a word stands in running text: not in capitals, not in an id, a path or an address.
  private static func isProse(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.dropFirst().allSatisfy({ bytes[$0] & 0x20 == 0 }) { return false }
    func isOfToken(_ byte: UInt8) -> Bool {
      byte > 0x20 && byte < 0x80 && !"\"'()<>[]{},;!`".utf8.contains(byte)
    }
    var (start, end) = (word.lowerBound, word.upperBound)
    while start > 0, isOfToken(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isOfToken(bytes[end]) { end += 1 }
    while end > word.upperBound, ".:?-".utf8.contains(bytes[end - 1]) { end -= 1 }
    let token = bytes[start..<end]
    if token.contains(where: { "@/_=#.:&%\\|".utf8.contains($0) }) { return false }
    return !token.contains(UInt8(ascii: "-"))
      || token.contains { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// The word with its letters, a capital first where it had one.
  private static func meant(
    _ pattern: Pattern, at start: Int, _ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> String {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let isCapital = bytes[start] & 0x20 == 0
    let right =
      isCapital ? pattern.right.prefix(1).uppercased() + pattern.right.dropFirst() : pattern.right
    return text(word.lowerBound..<start) + right
      + text((start + pattern.bytes.count)..<word.upperBound)
  }
}
