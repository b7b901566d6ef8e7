import Diagnostics
import Governance

extension Shape {
  /// What may stand under a key, in the words of those who write content.
  ///
  /// - Parameters:
  ///   - record: How a record is named, such as a link to where it is explained.
  ///   - phrase: How a phrase language is named.
  func plainWords(
    in language: Language, record: (RecordShape) -> String, phrase: (PhraseLanguage) -> String
  ) -> String {
    func say(_ danish: String, _ english: String) -> String {
      Message(da: danish, en: english).text(in: language)
    }
    func inner(_ shape: Shape) -> String {
      shape.plainWords(in: language, record: record, phrase: phrase)
    }
    switch self {
    case .text: return say("tekst", "text")
    case .identifier: return say("et nyt id", "a new id")
    case .flag: return say("`ja` eller `nej`", "`ja` or `nej`")
    case .number(let range):
      let (low, high) = (range.lowerBound, range.upperBound)
      return say("et helt tal fra \(low) til \(high)", "a whole number from \(low) to \(high)")
    case .phrase(let words): return phrase(words)
    case .reference(let kinds, let isQualified):
      let names =
        kinds.count == Kind.allCases.count
        ? say("af enhver slags", "of any kind")
        : "(\(Self.enumerated(kinds.map { $0.noun.text(in: language) }, in: language)))"
      return say("id \(names)", "id \(names)")
        + (isQualified
          ? say(", evt. med et komma og mere efter", ", perhaps with a comma and more after it")
          : "")
    case .choice(let list):
      let words = list.words.map { "`\($0)`" }
      return list.isClosed
        ? Self.enumerated(words, in: language)
        : say("et ord som ", "a word such as ") + Self.enumerated(words, in: language)
    case .form(let form): return form.name.text(in: language)
    case .list(let shape): return say("liste: ", "list: ") + inner(shape)
    case .oneOrMore(let shape):
      return inner(shape) + say("; flere skrives som liste", "; several are written as a list")
    case .record(let shape): return record(shape)
    case .table(let names, let shape):
      let lead = names.map { list in
        Self.enumerated(list.words.map { "`\($0)`" }, in: language)
      }
      return say("linjer med navn og værdi", "lines of name and value")
        + (lead.map { say(" (navnene er \($0))", " (the names are \($0))") } ?? "") + ": "
        + inner(shape)
    case .either(let shapes):
      return shapes.map(inner).joined(separator: say(", eller ", ", or "))
    }
  }

  /// The same with records named by their plain names.
  func plainWords(in language: Language) -> String {
    plainWords(
      in: language,
      record: { record in
        Message(
          da: "nøgler og værdier (\(record.name.danish))",
          en: "keys and values (\(record.name.english))"
        ).text(in: language)
      }, phrase: { $0.name.text(in: language) })
  }

  /// Whether a single value stands on one line.
  var isOneLine: Bool {
    switch self {
    case .text, .identifier, .flag, .number, .phrase, .reference, .choice, .form: true
    case .list, .record, .table: false
    case .oneOrMore(let inner): inner.isOneLine
    case .either(let shapes): shapes.allSatisfy(\.isOneLine)
    }
  }

  /// The records right under the shape, not those inside them.
  var records: [RecordShape] {
    switch self {
    case .record(let record): [record]
    case .list(let inner), .oneOrMore(let inner), .table(_, let inner): inner.records
    case .either(let shapes): shapes.flatMap(\.records)
    default: []
    }
  }

  /// Words with commas between and a joining word before the last.
  static func enumerated(_ words: [String], in language: Language) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    let joint = Message(da: " eller ", en: " or ").text(in: language)
    return words.dropLast().joined(separator: ", ") + joint + last
  }
}

extension TextForm {
  /// What the form is called.
  var name: Message {
    switch self {
    case .caseNumber: Message(da: "et sagsnummer", en: "a case number")
    case .documentNumber: Message(da: "et dokumentnummer", en: "a document number")
    case .kle: Message(da: "et KLE-nummer", en: "a KLE number")
    case .uuid: Message(da: "et UUID", en: "a UUID")
    case .ean: Message(da: "et EAN-nummer på 13 cifre", en: "an EAN of 13 digits")
    case .webAddress: Message(da: "en adresse på nettet", en: "a web address")
    case .path: Message(da: "en sti, der begynder med `/`", en: "a path that begins with `/`")
    }
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
