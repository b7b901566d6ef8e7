import CivilTime
import Diagnostics
import Governance
import Phrases
import YAML

extension RecordReader {
  /// A value on one line with the place it stands at.
  struct Scalar {
    let text: String
    let node: YAMLNode
    let isQuoted: Bool

    /// The bytes of a part of the text; the whole value where quotes may have escapes in them.
    func bytes(_ part: Range<Int>) -> Range<Int> {
      guard !isQuoted || node.range.count == text.utf8.count + 2 else { return node.range }
      let start = node.range.lowerBound + (isQuoted ? 1 : 0)
      return (start + part.lowerBound)..<(start + part.upperBound)
    }
  }

  /// Reads one line as a shape wants it.
  mutating func scalar(_ scalar: Scalar, _ field: FieldDeclaration, _ shape: Shape) -> Value? {
    let text = scalar.text
    switch shape {
    case .text: return .text(text)
    case .identifier:
      if let fault = IdentifierForm.fault(in: text) {
        identifier(scalar, fault)
        return nil
      }
      return .text(text)
    case .flag:
      if text == "ja" { return .flag(true) }
      if text == "nej" { return .flag(false) }
      misfit(scalar, field, wanted: Message(da: "»ja« eller »nej«", en: "“ja” or “nej”"))
      return nil
    case .number(let range):
      if let number = Int(text), range.contains(number) { return .number(number) }
      misfit(
        scalar, field,
        wanted: Message(
          da: "et helt tal fra \(range.lowerBound) til \(range.upperBound)",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
      return nil
    case .phrase(let language): return phrase(scalar, language)
    case .reference(_, let isQualified): return reference(scalar, isQualified: isQualified)
    case .choice(let list): return choice(scalar, field, list)
    case .form(let form):
      if form.accepts(text) { return .text(text) }
      misfit(
        scalar, field, rule: form.rule,
        wanted: Message(
          da: "en værdi som \(form.examples.map { "»\($0)«" }.joined(separator: " eller "))",
          en: "a value such as \(form.examples.map { "“\($0)”" }.joined(separator: " or "))"))
      return nil
    case .list, .oneOrMore, .record, .table, .either: return nil
    }
  }

  private mutating func choice(_ scalar: Scalar, _ field: FieldDeclaration, _ list: WordList)
    -> Value?
  {
    let words = list.isClosed ? list.words : list.words + (extraWords[field.key] ?? [])
    if words.contains(scalar.text) { return .text(scalar.text) }
    let offered = words.map { "»\($0)«" }.joined(separator: ", ")
    let mend =
      Spelling.suggestion(for: scalar.text, in: words)
      ?? Message(da: "Vælg mellem \(offered).", en: "Choose between \(offered).")
    findings.insert(
      Finding(
        list.isClosed ? "ukendt-ord" : "nyt-ord", list.isClosed ? .error : .note,
        at: place(scalar.node.range),
        Message(
          da: "»\(scalar.text)« er ikke et af ordene for `\(field.key)`",
          en: "“\(scalar.text)” is not one of the words for `\(field.key)`"),
        mend: list.isClosed
          ? mend
          : Message(
            da: "\(mend.danish) Er ordet rigtigt, så skriv det under `flere ord` i site.yaml.",
            en: "\(mend.english) If the word is right, add it to `flere ord` in site.yaml.")))
    return list.isClosed ? nil : .text(scalar.text)
  }

  private mutating func reference(_ scalar: Scalar, isQualified: Bool) -> Value? {
    let text = scalar.text
    let comma = text.utf8.firstIndex(of: UInt8(ascii: ","))
    let id = comma.map { String(text[..<$0]) } ?? text
    if let fault = IdentifierForm.fault(inReference: id) {
      identifier(scalar, fault)
      return nil
    }
    guard let comma else { return .reference(Reference(EntityID(id))) }
    guard isQualified else {
      findings.insert(
        Finding(
          "forkert-vaerdi",
          at: place(scalar.bytes(id.utf8.count..<scalar.text.utf8.count)),
          Message(
            da: "Efter id'et »\(id)« kan der ikke stå mere her",
            en: "Nothing can follow the id “\(id)” here"),
          mend: Message(
            da: "Skriv kun id'et, eller en linje med `-` for hvert id.",
            en: "Write the id alone, or a line with `-` for each id.")))
      return nil
    }
    let qualifier = text[text.utf8.index(after: comma)...].drop { $0 == " " }
    return .reference(Reference(EntityID(id), qualifier: String(qualifier)))
  }

  private mutating func phrase(_ scalar: Scalar, _ language: PhraseLanguage) -> Value? {
    let text = scalar.text
    do throws(PhraseFault) {
      switch language {
      case .date: return .date(try ImpreciseDate.parse(text))
      case .validity: return .validity(try Validity.parse(text))
      case .frequency: return .frequency(try MeetingFrequency.parse(text))
      case .clock: return .clock(try ClockTime.parse(text))
      case .occasion: return .occasion(try Occasion.parse(text))
      case .annualDays: return .annualDays(try AnnualDays.parse(text))
      case .weekdays: return .weekdays(try Weekdays.parse(text))
      case .deadline: return .deadline(try Deadline.parse(text))
      case .quantity: return .quantity(try Quantity.parse(text))
      case .amount: return .amount(try Amount.parse(text))
      case .share: return .share(try Share.parse(text))
      case .check: return .check(try CheckSum.parse(text))
      case .source: return .source(try SourceReference.parse(text))
      }
    } catch {
      findings.insert(
        Finding(
          "ulaeselig-\(language.slug)", at: place(scalar.bytes(error.range)), error.headline,
          mend: error.mend ?? error.fits, notes: error.mend == nil ? [] : [error.fits]))
      return nil
    }
  }

  /// A place in the file that is read.
  func place(_ range: Range<Int>) -> Place { Place(path: file.path, range: range) }
}

extension PhraseLanguage {
  /// The word for the language in a rule's id.
  var slug: String {
    switch self {
    case .date: "dato"
    case .validity: "gyldighed"
    case .frequency: "rytme"
    case .clock: "klokkeslaet"
    case .occasion: "tidspunkt"
    case .annualDays: "aarsdage"
    case .weekdays: "ugedage"
    case .deadline: "frist"
    case .quantity: "maengde"
    case .amount: "beloeb"
    case .share: "andel"
    case .check: "regnestykke"
    case .source: "kilde"
    }
  }
}
