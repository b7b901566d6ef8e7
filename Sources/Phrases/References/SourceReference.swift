package import Diagnostics

/// A source and the place in it: `notat-2010-kommissorier, afsnit 3 (l. 353)`.
package struct SourceReference: Phrase {
  /// The source's id.
  package let id: String
  /// The place in the source, when it is given.
  package let place: SourcePlace?

  /// Makes a reference; a place that says nothing is left out.
  package init(_ id: String, _ place: SourcePlace? = nil) {
    self.id = id
    self.place = place.flatMap { $0.text.isEmpty && $0.lines.isEmpty ? nil : $0 }
  }

  /// The lines in the stored text, in the order in which they are written.
  package var lines: [ClosedRange<Int>] { place?.lines ?? [] }

  /// The phrase's name.
  package static var name: Message { Message(da: "kildehenvisning", en: "source reference") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "notat-2010-kommissorier, afsnit 3 (l. 353)",
      "introduktion-2017, Kobling til politik og hovedaftale (l. 27-44, 78)", "introduktion-2017",
    ]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a reference.
  package static func parse(_ text: String) throws(PhraseFault) -> SourceReference {
    let (id, rest) = try EntityID.take(from: RawText(text))
    guard let next = rest.first else { return SourceReference(id) }
    if next == UInt8(ascii: "(") { return SourceReference(id, try SourcePlace.read(rest)) }
    guard next == UInt8(ascii: ",") else {
      let word = rest.cut { $0 <= 0x20 }.head.word
      throw PhraseFault(
        range: word.range,
        headline: Message(
          da: "»\(word.quoted)« følger efter et id uden komma",
          en: "“\(word.quoted)” follows an id without a comma"),
        fits: fits)
    }
    return SourceReference(id, try SourcePlace.read(rest.dropFirst))
  }

  /// The reference in words; the place's own words stay as written.
  package func printed(in language: Language) -> String {
    guard let place else { return id }
    let words = place.printed(in: language)
    return place.text.isEmpty ? "\(id) \(words)" : "\(id), \(words)"
  }
}
