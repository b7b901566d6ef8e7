internal import Diagnostics

/// A cursor over the words of a phrase.
///
/// Words are parted by white space; a comma before white space, round brackets, `=`, `%` and a `+`
/// that begins a word are words of their own.
struct Wording: Sendable {
  /// All words in order.
  private let words: [Word]
  /// The UTF-8 offset just after the last word.
  private let end: Int
  /// The number of words that have been taken.
  private(set) var taken = 0

  /// Cuts a text into words.
  ///
  /// - Complexity: O(bytes).
  init(_ text: String) {
    words = Wording.cut(Array(text.utf8))
    end = words.last?.range.upperBound ?? 0
  }

  /// The next word, or nil at the end.
  var next: Word? { word(after: 0) }

  /// The word that was taken last.
  var last: Word? { words.indices.contains(taken - 1) ? words[taken - 1] : nil }

  /// Whether every word has been taken.
  var isAtEnd: Bool { taken >= words.count }

  /// The point just after the last word.
  var endPoint: Range<Int> { end..<end }

  /// The word that stands `count` words after the next one.
  func word(after count: Int) -> Word? {
    let index = taken + count
    return words.indices.contains(index) ? words[index] : nil
  }

  /// Takes the next word.
  @discardableResult
  mutating func take() -> Word? {
    guard let next else { return nil }
    taken += 1
    return next
  }

  /// Takes some words when they come next, whatever their case; says whether they did.
  ///
  /// - Complexity: O(bytes of the phrase); nearly always the first byte decides.
  mutating func take(_ phrase: String) -> Bool {
    var position = taken
    guard position < words.count else { return false }
    var rest = words[position].folded.utf8.makeIterator()
    for byte in phrase.utf8 {
      if byte == UInt8(ascii: " ") {
        position += 1
        guard rest.next() == nil, position < words.count else { return false }
        rest = words[position].folded.utf8.makeIterator()
      } else if rest.next() != byte {
        return false
      }
    }
    guard rest.next() == nil else { return false }
    taken = position + 1
    return true
  }

  /// Takes the first of some phrases that comes next, and gives what it stands for.
  mutating func take<Value>(_ phrases: [(String, Value)]) -> Value? {
    for (phrase, value) in phrases where take(phrase) { return value }
    return nil
  }

  /// Goes back to an earlier place.
  mutating func goBack(to place: Int) { taken = min(max(place, 0), taken) }

  /// Reads a whole text with `read`; words left over are a fault.
  static func readAll<Value>(
    _ text: String, fits: Message, by read: (inout Wording) throws(PhraseFault) -> Value
  ) throws(PhraseFault) -> Value {
    var wording = Wording(text)
    let value = try read(&wording)
    if let extra = wording.next {
      throw PhraseFault(
        range: extra.range,
        headline: wording.last.map {
          Message(
            da: "»\(extra.quoted)« passer ikke efter »\($0.quoted)«",
            en: "“\(extra.quoted)” does not fit after “\($0.quoted)”")
        } ?? Message(da: "»\(extra.quoted)« passer ikke her", en: "“\(extra.quoted)” does not fit"),
        fits: fits)
    }
    return value
  }
}
