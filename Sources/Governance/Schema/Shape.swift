/// What may stand under a key: the one description from which the reader, the JSON Schema and the
/// content reference follow.
package indirect enum Shape: Sendable, Hashable {
  /// Words on one line.
  case text
  /// A new id: ASCII letters, digits and hyphens.
  case identifier
  /// `ja` or `nej`.
  case flag
  /// A whole number in a range.
  case number(ClosedRange<Int>)
  /// One of the phrase languages.
  case phrase(PhraseLanguage)
  /// The id of an entity of one of some kinds; `qualified` allows words after a comma.
  case reference([Kind], qualified: Bool = false)
  /// One of a list of words.
  case choice(WordList)
  /// A text of a fixed form.
  case form(TextForm)
  /// Lines that begin with `-`.
  case list(Shape)
  /// One value, or lines that begin with `-`.
  case oneOrMore(Shape)
  /// Keys and values of their own.
  case record(RecordShape)
  /// Rows under names of the writer's, or under the names of a list.
  case table(names: WordList?, Shape)
  /// The first of some shapes that fits.
  case either([Shape])
}

/// The phrase languages of the content, each with one parser and one printer.
package enum PhraseLanguage: String, Hashable, Sendable, CaseIterable {
  case date, validity, frequency, clock, occasion, annualDays, weekdays, deadline, quantity,
    amount, share, check, source
}

/// Texts whose form is checked.
package enum TextForm: String, Hashable, Sendable, CaseIterable {
  /// A case number: `2010-24616` or `2013-0230260`.
  case caseNumber
  /// A document number: `2010-250827` or `2013-0230260-6`.
  case documentNumber
  /// A number of the municipal taxonomy KLE: `03.10` or `03.10.00`.
  case kle
  /// A UUID as FK Organisation gives it.
  case uuid
  /// A 13-digit EAN (GLN) with a valid check digit.
  case ean
  /// An address on the web.
  case webAddress
  /// A path that a page had before.
  case path

  /// Texts that fit.
  package var examples: [String] {
    switch self {
    case .caseNumber: ["2010-24616", "2013-0230260"]
    case .documentNumber: ["2010-250827", "2013-0230260-6"]
    case .kle: ["03.10", "03.10.00"]
    case .uuid: ["c2d5e7f0-1a2b-4c3d-8e4f-5a6b7c8d9e0f"]
    case .ean: ["5798009495044"]
    case .webAddress: ["https://www.eksempel.dk/kommissorier/"]
    case .path: ["/fora/gammelt-navn/"]
    }
  }
}

/// A list of words: closed, or open with suggestions that a site may add to.
package struct WordList: Hashable, Sendable {
  /// The words in the order of the documentation.
  package let words: [String]
  /// Whether no other word is allowed.
  package let isClosed: Bool

  /// A list that is all there is.
  package static func closed(_ words: String...) -> WordList {
    WordList(words: words, isClosed: true)
  }

  /// A list of suggestions.
  package static func open(_ words: String...) -> WordList {
    WordList(words: words, isClosed: false)
  }
}
