import Diagnostics
import Governance
import YAML

extension RecordReader {
  /// What should have stood where something else does.
  enum Wanted {
    case aMapping(RecordShape)
    case aList(FieldDeclaration)
    case aTable(FieldDeclaration)
    case oneLine(FieldDeclaration)

    var message: Message {
      switch self {
      case .aMapping(let shape):
        Message(
          da: "nøgler og værdier (\(shape.name.danish))",
          en: "keys and values (\(shape.name.english))")
      case .aList: Message(da: "en liste", en: "a list")
      case .aTable: Message(da: "navne og værdier", en: "names and values")
      case .oneLine: Message(da: "en værdi på én linje", en: "a value on one line")
      }
    }

    var mend: Message {
      switch self {
      case .aMapping(let shape):
        let key = shape.fields.first?.key ?? ""
        return Message(
          da: "Skriv nøglerne på linjer for sig, for eksempel `\(key): …`.",
          en: "Write the keys on lines of their own, such as `\(key): …`.")
      case .aList(let field):
        return Message(
          da: "Skriv en linje for hver, med `- ` foran, for eksempel `\(field.example)`.",
          en: "Write a line for each, with `- ` in front, such as `\(field.example)`.")
      case .aTable(let field), .oneLine(let field):
        return Message(
          da: "Skriv for eksempel `\(field.key): \(field.example)`.",
          en: "Write for example `\(field.key): \(field.example)`.")
      }
    }
  }

  mutating func wrongType(_ node: YAMLNode, wanted: Wanted) {
    let found: Message =
      switch node.content {
      case .scalar: Message(da: "en værdi på én linje", en: "a value on one line")
      case .sequence: Message(da: "en liste", en: "a list")
      case .mapping: Message(da: "nøgler og værdier", en: "keys and values")
      }
    findings.insert(
      Finding(
        "forkert-type", at: place(start(of: node)),
        Message(
          da: "Her skal stå \(wanted.message.danish), ikke \(found.danish)",
          en: "\(wanted.message.english) must stand here, not \(found.english)"),
        mend: wanted.mend))
  }

  mutating func unknown(_ entry: YAMLEntry, in shape: RecordShape) {
    let keys = shape.fields.map(\.key)
    findings.insert(
      Finding(
        "ukendt-noegle", at: place(entry.keyRange),
        Message(
          da: "Nøglen »\(entry.key)« kendes ikke i \(shape.name.danish)",
          en: "The key “\(entry.key)” is not known in \(shape.name.english)"),
        mend: Spelling.suggestion(for: entry.key, in: keys)
          ?? Message(
            da: "Se nøglerne i docs/content.md; oplysninger uden nøgle hører til i teksten.",
            en: "See the keys in docs/content.md; facts without a key belong in the text.")))
  }

  mutating func unknownRow(_ entry: YAMLEntry, _ names: WordList, _ field: FieldDeclaration) {
    findings.insert(
      Finding(
        "ukendt-trin", at: place(entry.keyRange),
        Message(
          da: "»\(entry.key)« er ikke et af navnene under `\(field.key)`",
          en: "“\(entry.key)” is not one of the names under `\(field.key)`"),
        mend: Spelling.suggestion(for: entry.key, in: names.words)
          ?? Message(
            da: "Vælg mellem \(names.words.joined(separator: ", ")).",
            en: "Choose between \(names.words.joined(separator: ", ")).")))
  }

  mutating func misfit(
    _ scalar: Scalar, _ field: FieldDeclaration, rule: String = "forkert-vaerdi", wanted: Message
  ) {
    findings.insert(
      Finding(
        rule, at: place(scalar.node.range),
        Message(
          da: "»\(scalar.text)« passer ikke til `\(field.key)`",
          en: "“\(scalar.text)” does not fit `\(field.key)`"),
        mend: Message(
          da: "Skriv \(wanted.danish).", en: "Write \(wanted.english).")))
  }

  mutating func identifier(_ scalar: Scalar, _ fault: IdentifierForm.Fault) {
    let mend = IdentifierForm.mended(scalar.text)
    findings.insert(
      Finding(
        "id-form", at: place(scalar.bytes(fault.range)),
        Message(
          da: "»\(fault.text)« kan ikke stå i et id", en: "“\(fault.text)” cannot stand in an id"),
        mend: mend.isEmpty
          ? Message(
            da: "Et id skrives med a-z, 0-9 og bindestreg.",
            en: "An id is written with a-z, 0-9 and hyphens.")
          : Message(da: "Mente du »\(mend)«?", en: "Did you mean “\(mend)”?")))
  }

  mutating func empty(_ node: YAMLNode, _ field: FieldDeclaration) {
    findings.insert(
      Finding(
        "tom-vaerdi", at: place(node.range),
        Message(
          da: "Nøglen `\(field.key)` står uden værdi", en: "The key `\(field.key)` has no value"),
        mend: Message(
          da: "Udelad nøglen, eller skriv »ikke oplyst«, hvis kilderne tier.",
          en: "Leave the key out, or write “ikke oplyst” if the sources are silent.")))
  }

  /// Finds keys that must be there and are not.
  mutating func demand(_ shape: RecordShape, of entries: [YAMLEntry], in node: YAMLNode) {
    let present = Set(entries.map(\.key))
    for field in shape.fields where field.isRequired && !present.contains(field.key) {
      missing(field.key, in: shape, at: node, example: field.example)
    }
    for group in shape.exactlyOne {
      let found = entries.filter { group.contains($0.key) }
      if found.count != 1 { exactlyOne(group, found, in: shape, at: node) }
    }
  }

  mutating func missing(
    _ key: String, in shape: RecordShape, at node: YAMLNode, example: String? = nil
  ) {
    findings.insert(
      Finding(
        "noegle-mangler", at: place(start(of: node)),
        Message(
          da: "Nøglen `\(key)` mangler i \(shape.name.danish)",
          en: "The key `\(key)` is missing in \(shape.name.english)"),
        mend: example.map {
          let value = $0.hasPrefix("- ") ? "en liste, der begynder `\($0)`" : "`\(key): \($0)`"
          let english = $0.hasPrefix("- ") ? "a list that begins `\($0)`" : "`\(key): \($0)`"
          return Message(da: "Skriv for eksempel \(value).", en: "Write for example \(english).")
        }))
  }

  private mutating func exactlyOne(
    _ group: [String], _ found: [YAMLEntry], in shape: RecordShape, at node: YAMLNode
  ) {
    let words = group.map { "`\($0)`" }.joined(separator: ", ")
    let range = found.dropFirst().first?.keyRange ?? start(of: node)
    findings.insert(
      Finding(
        "praecis-en-noegle", at: place(range),
        Message(
          da: found.isEmpty
            ? "En af nøglerne \(words) mangler i \(shape.name.danish)"
            : "Kun én af nøglerne \(words) kan stå i \(shape.name.danish)",
          en: found.isEmpty
            ? "One of the keys \(words) is missing in \(shape.name.english)"
            : "Only one of the keys \(words) can stand in \(shape.name.english)"),
        mend: found.isEmpty
          ? Message(da: "Skriv netop én af dem.", en: "Write exactly one of them.")
          : Message(
            da: "Behold den ene, eller del op i to punkter.",
            en: "Keep one, or split into two items.")))
  }

  /// The first line of a node: short enough for a caret.
  func start(of node: YAMLNode) -> Range<Int> {
    let range = node.range.clamped(to: 0..<file.bytes.count)
    var end = range.lowerBound
    while end < range.upperBound, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
    return range.lowerBound..<end
  }
}
