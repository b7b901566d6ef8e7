package import Diagnostics

/// A law or a set of rules and the place in it: `lbf-regulativ-2019, § 6, stk. 6, nr. 2`.
package struct LawReference: Phrase {
  /// The id of the law.
  package let id: String
  /// The place in it, when it is given.
  package let place: LawPlace?

  /// Makes a reference.
  package init(_ id: String, _ place: LawPlace? = nil) {
    self.id = id
    self.place = place
  }

  /// The phrase's name.
  package static var name: Message { Message(da: "lovhenvisning", en: "law reference") }

  /// Forms that fit.
  package static var examples: [String] {
    ["lbf-regulativ-2019, § 6, stk. 6, nr. 2", "almenboligreformen-2010"]
  }

  /// Reads a reference.
  package static func parse(_ text: String) throws(PhraseFault) -> LawReference {
    let (id, rest) = try EntityID.take(from: RawText(text))
    guard let next = rest.first else { return LawReference(id) }
    guard next == UInt8(ascii: ",") else {
      let word = rest.cut { $0 <= 0x20 }.head.word
      throw PhraseFault(
        range: word.range,
        headline: Message(
          da: "»\(word.quoted)« følger efter et id uden komma",
          en: "“\(word.quoted)” follows an id without a comma"),
        fits: fits)
    }
    let piece = rest.dropFirst
    do {
      return LawReference(id, try LawPlace.parse(piece.text))
    } catch {
      var moved = error
      let start = piece.range.lowerBound
      moved.range = (error.range.lowerBound + start)..<(error.range.upperBound + start)
      throw moved
    }
  }

  /// The reference in words.
  package func printed(in language: Language) -> String {
    place.map { "\(id), \($0.printed(in: language))" } ?? id
  }
}
