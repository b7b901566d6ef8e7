package import Diagnostics

/// A place in a source as a reader with the document finds it: `afsnit 3 (l. 353)`.
package struct SourcePlace: Hashable, Sendable {
  /// The place in words, without blanks at its ends; empty when only lines are given.
  package let text: String
  /// The lines in the stored text, from 1, in the order in which they are written.
  package let lines: [ClosedRange<Int>]

  /// Makes a place; lines before the first are left out.
  package init(_ text: String, lines: [ClosedRange<Int>] = []) {
    self.text = RawText(text).trimmed.text
    self.lines = lines.filter { $0.lowerBound >= 1 }
  }
}

extension SourcePlace: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "sted i en kilde", en: "place in a source") }

  /// Forms that fit.
  package static var examples: [String] {
    ["afsnit 3 (l. 353)", "Finansiering (l. 86-88)", "afsnit 1 og 5 (l. 321, 403-413)", "note 2"]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a place.
  package static func parse(_ text: String) throws(PhraseFault) -> SourcePlace {
    try read(RawText(text))
  }

  /// The place in words; the words themselves stay as written.
  package func printed(in language: Language) -> String {
    guard !lines.isEmpty else { return text }
    let numbers = lines.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    let mark = language == .danish ? "l." : (lines.map(\.count) == [1] ? "line" : "lines")
    return (text.isEmpty ? "" : text + " ") + "(\(mark) \(numbers.joined(separator: ", ")))"
  }

  /// Reads a place from a piece of a larger text.
  static func read(_ raw: RawText) throws(PhraseFault) -> SourcePlace {
    let whole = raw.trimmed
    guard !whole.isEmpty else {
      throw PhraseFault(
        range: whole.range,
        headline: Message(da: "Stedet i kilden mangler", en: "The place in the source is missing"),
        fits: fits)
    }
    guard let bracket = whole.closingBracket, let lines = try LineNumbers.read(bracket.inside)
    else {
      return SourcePlace(whole.text)
    }
    return SourcePlace(bracket.before.text, lines: lines)
  }
}
