import CivilTime
import Diagnostics
import Governance
import Phrases
import YAML

/// Reads a YAML tree against a ``RecordShape``: the one reader of all kinds.
///
/// What does not fit is a finding with its place and its mend, and is left out; the rest is read.
struct RecordReader {
  /// The file that is read.
  let file: SourceFile
  /// Words that the site adds to open lists, by key.
  var extraWords: [String: [String]] = [:]
  /// What was found.
  var findings = FindingSet()
  /// Where each value stands, in the order read.
  var places = PlaceTable()

  init(file: SourceFile, extraWords: [String: [String]] = [:]) {
    self.file = file
    self.extraWords = extraWords
  }

  /// Reads the keys of a mapping.
  mutating func record(
    _ node: YAMLNode, _ shape: RecordShape, at place: PlaceTable.Node? = nil
  ) -> Record {
    guard case .mapping(let entries) = node.content else {
      if !isEmpty(node) { wrongType(node, wanted: .aMapping(shape)) }
      return Record()
    }
    var record = Record()
    for entry in entries {
      guard let field = shape.field(entry.key) else {
        unknown(entry, in: shape)
        continue
      }
      let place = add(entry, under: place)
      if record[field.key] == nil, let fact = fact(entry.value, field, at: place) {
        record[field.key] = fact
      }
    }
    demand(shape, of: entries, in: node)
    return record
  }

  /// Reads what stands under a key: one value, or several long forms.
  mutating func fact(_ node: YAMLNode, _ field: FieldDeclaration, at place: PlaceTable.Node?)
    -> Fact?
  {
    if case .sequence(let items) = node.content, hasLongForms(items, field.shape) {
      return longForms(items, field, at: place)
    }
    return stated(node, field, field.shape, at: place).map { Fact($0) }
  }

  // MARK: Long forms

  private func hasLongForms(_ items: [YAMLNode], _ shape: Shape) -> Bool {
    if case .list(.record(let record)) = shape, record.field("værdi") != nil { return false }
    return items.contains { item in
      guard case .mapping(let entries) = item.content else { return false }
      return entries.contains { $0.key == "værdi" }
    }
  }

  private mutating func longForms(
    _ items: [YAMLNode], _ field: FieldDeclaration, at place: PlaceTable.Node?
  ) -> Fact? {
    var versions: [FactVersion] = []
    for (index, item) in items.enumerated() {
      let place = places.add(.index(index), under: place, value: item.range)
      guard case .mapping(let entries) = item.content else {
        if let value = element(item, field, at: place) { versions.append(FactVersion(value)) }
        continue
      }
      if let version = longForm(entries, item, field, at: place) { versions.append(version) }
    }
    return versions.isEmpty ? nil : Fact(versions)
  }

  private mutating func longForm(
    _ entries: [YAMLEntry], _ node: YAMLNode, _ field: FieldDeclaration,
    at place: PlaceTable.Node?
  ) -> FactVersion? {
    var version: FactVersion?
    var rest = Record()
    for entry in entries {
      let place = add(entry, under: place)
      switch entry.key {
      case "værdi": version = element(entry.value, field, at: place).map { FactVersion($0) }
      case let key where Key.ofLongForms.contains(key):
        guard let declaration = Self.longForm.field(key) else { continue }
        rest[declaration.key] = fact(entry.value, declaration, at: place)
      default: unknown(entry, in: Self.longForm)
      }
    }
    guard entries.contains(where: { $0.key == "værdi" }) else {
      missing("værdi", in: Self.longForm, at: node)
      return nil
    }
    guard var version else { return nil }
    version.validity =
      rest.first(Key.validity) ?? (rest[Key.validity] == nil ? nil : .notStated)
    version.sources = rest.all(Key.source).flatMap { $0 }
    version.reservation = rest.first(Key.reservation)
    version.note = rest.first(Key.note)
    version.appliesTo = rest.first(Self.appliesTo)
    version.isInternal = rest.isInternal
    return version
  }

  /// A value of a list that stands alone counts as a list of one.
  private mutating func element(
    _ node: YAMLNode, _ field: FieldDeclaration, at place: PlaceTable.Node?
  ) -> Stated? {
    if case .list(let inner) = field.shape, case .scalar = node.content {
      guard let item = stated(node, field, inner, at: place) else { return nil }
      return item.value == nil ? item : .value(.list([item]))
    }
    return stated(node, field, field.shape, at: place)
  }

  private static let appliesTo = Field<Reference>(
    "for", .reference(Kind.actors), label: "For", da: "Hvem oplysningen gælder for",
    en: "Whom the value holds for", example: "bydelsbestyrelse-amager-vvvk")
  /// The keys of one version of a value (rule 8 of the content format).
  static let longForm = RecordShape(
    Message(da: "langform", en: "long form"),
    [
      Field<String>(
        "værdi", .text, required: true, label: "Value", da: "Værdien", en: "The value",
        example: "2"
      ).declaration,
      Key.validity.declaration, Key.source.declaration, Key.reservation.declaration,
      Key.visibility.declaration, Key.note.declaration, appliesTo.declaration,
    ])

  // MARK: Values

  /// Reads a value, or one of the words that say that there is none.
  mutating func stated(
    _ node: YAMLNode, _ field: FieldDeclaration, _ shape: Shape, at place: PlaceTable.Node?
  ) -> Stated? {
    if case .scalar(let text, let isQuoted) = node.content {
      if text.isEmpty, !isQuoted {
        empty(node, field)
        return nil
      }
      if !isQuoted, let state = Stated(word: text), !allows(text, shape) { return state }
    }
    return value(node, field, shape, at: place).map(Stated.value)
  }

  private func allows(_ word: String, _ shape: Shape) -> Bool {
    if case .choice(let list) = shape { return list.words.contains(word) }
    return false
  }

  private mutating func value(
    _ node: YAMLNode, _ field: FieldDeclaration, _ shape: Shape, at place: PlaceTable.Node?
  ) -> Value? {
    switch shape {
    case .record(let record):
      guard case .mapping = node.content else {
        wrongType(node, wanted: .aMapping(record))
        return nil
      }
      return .record(self.record(node, record, at: place))
    case .list(let inner): return list(node, field, inner, at: place)
    case .oneOrMore(let inner):
      if case .sequence = node.content { return list(node, field, inner, at: place) }
      return value(node, field, inner, at: place)
    case .table(let names, let inner): return table(node, field, names, inner, at: place)
    case .either(let shapes): return first(of: shapes, node, field, at: place)
    default:
      guard case .scalar(let text, let isQuoted) = node.content else {
        wrongType(node, wanted: .oneLine(field))
        return nil
      }
      return scalar(Scalar(text: text, node: node, isQuoted: isQuoted), field, shape)
    }
  }

  private mutating func list(
    _ node: YAMLNode, _ field: FieldDeclaration, _ inner: Shape, at place: PlaceTable.Node?
  ) -> Value? {
    guard case .sequence(let items) = node.content else {
      wrongType(node, wanted: .aList(field))
      return nil
    }
    var result: [Stated] = []
    for (index, item) in items.enumerated() {
      let place = places.add(.index(index), under: place, value: item.range)
      if let value = stated(item, field, inner, at: place) { result.append(value) }
    }
    return .list(result)
  }

  private mutating func table(
    _ node: YAMLNode, _ field: FieldDeclaration, _ names: WordList?, _ inner: Shape,
    at place: PlaceTable.Node?
  ) -> Value? {
    guard case .mapping(let entries) = node.content else {
      wrongType(node, wanted: .aTable(field))
      return nil
    }
    var rows: [TableRow] = []
    for entry in entries {
      let place = add(entry, under: place)
      if let names, !names.words.contains(entry.key) {
        unknownRow(entry, names, field)
        continue
      }
      if let value = stated(entry.value, field, inner, at: place) {
        rows.append(TableRow(entry.key, value))
      }
    }
    return .table(rows)
  }

  /// Tries each shape and forgets what it found; when none fits, what the first says stands.
  private mutating func first(
    of shapes: [Shape], _ node: YAMLNode, _ field: FieldDeclaration, at place: PlaceTable.Node?
  ) -> Value? {
    let (known, count) = (findings, places.count)
    for shape in shapes {
      findings = FindingSet()
      let value = value(node, field, shape, at: place)
      let fits = findings.isEmpty
      findings = known
      if let value, fits { return value }
      places.keepFirst(count)
    }
    return shapes.first.flatMap { value(node, field, $0, at: place) }
  }

  /// Notes where an entry stands.
  private mutating func add(_ entry: YAMLEntry, under place: PlaceTable.Node?) -> PlaceTable.Node {
    places.add(.key(entry.key), under: place, key: entry.keyRange, value: entry.value.range)
  }

  private func isEmpty(_ node: YAMLNode) -> Bool {
    if case .scalar(let text, _) = node.content { return text.isEmpty }
    return false
  }
}
