package import Diagnostics

extension LawPlace: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "lovsted", en: "place in a law") }

  /// Forms that fit.
  package static var examples: [String] {
    ["§ 6, stk. 6, nr. 2", "§ 6 a", "kap. 3", "§ 2, stk. 1, 2. pkt.", "bilag 1"]
  }

  /// Reads a place.
  package static func parse(_ text: String) throws(PhraseFault) -> LawPlace {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      try wording.takeLawPlace()
    }
  }

  /// The place in words.
  package func printed(in language: Language) -> String {
    parts.map { $0.printed(in: language) }.joined(separator: ", ")
  }
}

extension LawPlace.Part {
  /// The part in words.
  fileprivate func printed(in language: Language) -> String {
    switch (kind, language) {
    case (.annex, .danish): "bilag \(label)"
    case (.chapter, .danish): "kap. \(label)"
    case (.section, .danish): "§ \(label)"
    case (.subsection, .danish): "stk. \(label)"
    case (.number, .danish): "nr. \(label)"
    case (.letter, .danish): "litra \(label)"
    case (.sentence, .danish): "\(label). pkt."
    case (.annex, .english): "annex \(label)"
    case (.chapter, .english): "chapter \(label)"
    case (.section, .english): "section \(label)"
    case (.subsection, .english): "subsection \(label)"
    case (.number, .english): "no. \(label)"
    case (.letter, .english): "letter \(label)"
    case (.sentence, .english): "sentence \(label)"
    }
  }
}

extension Wording {
  /// The marks that stand before a number.
  private static let lawMarks: [(String, LawPlace.Kind)] = [
    ("bilag", .annex), ("kap.", .chapter), ("kapitel", .chapter), ("§", .section),
    ("stk.", .subsection), ("nr.", .number), ("litra", .letter),
  ]

  /// Takes the parts of a place in a law.
  mutating func takeLawPlace() throws(PhraseFault) -> LawPlace {
    var parts: [LawPlace.Part] = []
    repeat {
      let first = next
      let part = try takeLawPart()
      if let last = parts.last, part.kind <= last.kind {
        throw Wording.fault(
          at: range(from: first),
          Message(
            da:
              "»\(part.printed(in: .danish))« hører ikke til under »\(last.printed(in: .danish))«",
            en:
              "“\(part.printed(in: .danish))” does not belong under “\(last.printed(in: .danish))”"),
          fits: LawPlace.fits)
      }
      parts.append(part)
    } while take(",")
    guard let place = LawPlace(parts) else {
      throw refusal(Message(da: "et lovsted", en: "a place in a law"), fits: LawPlace.fits)
    }
    return place
  }

  /// Takes one part.
  private mutating func takeLawPart() throws(PhraseFault) -> LawPlace.Part {
    let fits = LawPlace.fits
    if let kind = take(Wording.lawMarks) {
      guard let word = next, word.isLawLabel else {
        throw refusal(Message(da: "et nummer", en: "a number"), fits: fits)
      }
      take()
      guard kind == .section || kind == .chapter, let letter = next, letter.isLawLetter else {
        return LawPlace.Part(kind, word.text)
      }
      take()
      return LawPlace.Part(kind, "\(word.text) \(letter.text)")
    }
    if let word = next, word.folded.hasSuffix("."), word.isLawOrdinal {
      take()
      try demand("pkt.", fits: fits)
      return LawPlace.Part(.sentence, String(word.folded.dropLast()))
    }
    var mend: Message?
    if let folded = next?.folded.shortened, folded.hasPrefix("§"), folded.count > 1 {
      let rest = folded.drop { $0 == "§" }
      mend = Message(da: "Mente du »§ \(rest)«?", en: "Did you mean “§ \(rest)”?")
    }
    throw refusal(
      Message(da: "»§«, »stk.« eller »nr.«", en: "“§”, “stk.” or “nr.”"), fits: fits,
      among: Wording.lawMarks.map(\.0), mend: mend)
  }
}

extension Word {
  /// Whether the word is a number or letter as laws print them.
  fileprivate var isLawLabel: Bool {
    (1...12).contains(folded.utf8.count)
      && folded.unicodeScalars.allSatisfy { $0.isLetter || ("0"..."9").contains($0) }
  }

  /// Whether the word is one letter.
  fileprivate var isLawLetter: Bool {
    folded.unicodeScalars.count == 1 && folded.unicodeScalars.allSatisfy(\.isLetter)
  }

  /// Whether the word is digits and a point.
  fileprivate var isLawOrdinal: Bool { NumberWords.ordinal(folded) != nil }
}
