internal import Diagnostics

extension Wording {
  /// The fault that the next word is not what should stand here.
  ///
  /// - Parameters:
  ///   - wanted: What should stand here, with its article: »et årstal« / “a year”.
  ///   - candidates: Words among which a misspelt one is looked for.
  func refusal(
    _ wanted: Message, fits: Message, among candidates: [String] = [], mend: Message? = nil
  ) -> PhraseFault {
    guard let next else { return absence(of: wanted, fits: fits, mend: mend) }
    return PhraseFault(
      range: next.range,
      headline: Message(
        da: "»\(next.quoted)« er ikke \(wanted.danish)",
        en: "“\(next.quoted)” is not \(wanted.english)"),
      fits: fits,
      // One or two letters are near to too much.
      mend: mend
        ?? (next.folded.count < 3
          ? nil : Spelling.suggestion(for: next.folded.shortened, in: candidates)))
  }

  /// The fault that something is missing at the end.
  private func absence(of wanted: Message, fits: Message, mend: Message?) -> PhraseFault {
    let place =
      last.map { Message(da: " efter »\($0.quoted)«", en: " after “\($0.quoted)”") }
      ?? Message(da: ": her står intet", en: ": nothing stands here")
    return PhraseFault(
      range: endPoint,
      headline: Message(
        da: "\(wanted.danish.capitalisedFirst) mangler\(place.danish)",
        en: "\(wanted.english.capitalisedFirst) is missing\(place.english)"),
      fits: fits, mend: mend)
  }

  /// A fault at a word, with a headline of its own.
  static func fault(
    at range: Range<Int>, _ headline: Message, fits: Message, mend: Message? = nil
  ) -> PhraseFault {
    PhraseFault(range: range, headline: headline, fits: fits, mend: mend)
  }

  /// Takes some words, or throws that they are missing.
  mutating func demand(_ phrase: String, fits: Message) throws(PhraseFault) {
    if take(phrase) { return }
    for part in phrase.split(separator: " ") {
      if take(String(part)) { continue }
      throw refusal(
        Message(da: "ordet »\(part)«", en: "the word “\(part)”"), fits: fits, among: [String(part)])
    }
  }

  /// The bytes from the start of one word to the end of the last one taken.
  func range(from first: Word?) -> Range<Int> {
    guard let first, let last, first.range.lowerBound <= last.range.upperBound else {
      return endPoint
    }
    return first.range.lowerBound..<last.range.upperBound
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// At most the first 60 letters, so that a comparison with long input stays cheap.
  var shortened: String { String(prefix(60)) }
}
