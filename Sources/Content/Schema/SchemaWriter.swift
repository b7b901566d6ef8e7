import Diagnostics
import Governance

/// Writes the schema of one file and gathers what it shares under `$defs`.
struct SchemaWriter {
  /// A schema object in the order in which it is printed.
  typealias Object = [(key: String, value: JSONValue)]

  /// What a definition stands for; two of the same share it.
  enum Subject: Hashable {
    /// A value, or a word that says that there is none.
    case value(Shape)
    /// What may stand under a key: a value, or long forms.
    case fact(Shape)
    /// Keys and values.
    case record(RecordShape)
    /// A key with its words.
    case key(FieldDeclaration)
    /// The keys that stand beside `værdi` in a long form.
    case longForm
    /// The words that say that there is no value.
    case absence
  }

  /// The language of titles and descriptions.
  let language: Language
  private let shared: Set<FieldDeclaration>
  private var names: [Subject: String] = [:]
  private var taken: Set<String> = []
  private var definitions: Object = []

  /// Makes a writer; a key that several records of the file have is written once.
  init(language: Language, sharing records: [RecordShape]) {
    self.language = language
    var census = KeyCensus()
    for record in records + [RecordReader.longForm] { census.count(record) }
    shared = census.repeated.union(RecordReader.longForm.fields.map(\.optional))
  }

  /// What was gathered, by name.
  var sortedDefinitions: Object {
    definitions.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// The keywords of the whole file.
  mutating func root(of sort: FileSort) -> Object {
    switch sort.content {
    case .entity(let kind): return keywords(of: kind.shape)
    case .list(let kind):
      let entry = record(kind.shape)
      let names: Object =
        kind == .term ? [] : [("propertyNames", value(.identifier, key: "id"))]
      return [("type", "object")] + names + [("additionalProperties", entry)]
    case .members:
      let entries = value(Forum.members.declaration.shape, key: Forum.members.key)
      return [("anyOf", [entries, record(FileParser.memberFile)])]
    }
  }

  // MARK: Records and keys

  /// The keys of a record, as a reference to their definition.
  mutating func record(_ shape: RecordShape) -> JSONValue {
    define(.record(shape), as: shape.name.danish) { writer in
      .object(
        [("title", .string(shape.name.text(in: writer.language)))] + writer.keywords(of: shape))
    }
  }

  private mutating func keywords(of shape: RecordShape) -> Object {
    var properties: Object = []
    for field in shape.fields { properties.append((field.key, property(field))) }
    var result: Object = [("type", "object"), ("properties", .object(properties))]
    let required = shape.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
    if !required.isEmpty { result.append(("required", .array(required))) }
    result.append(("additionalProperties", false))
    let groups = shape.exactlyOne.map { group -> JSONValue in
      ["oneOf": .array(group.map { ["required": [.string($0)]] })]
    }
    if !groups.isEmpty { result.append(("allOf", .array(groups))) }
    return result
  }

  /// A key: its words, and what may stand under it.
  mutating func property(_ field: FieldDeclaration) -> JSONValue {
    let field = field.optional
    guard shared.contains(field) else { return .object(described(field)) }
    return define(.key(field), as: "noegle \(field.key)") { .object($0.described(field)) }
  }

  private mutating func described(_ field: FieldDeclaration) -> Object {
    var result: Object = [
      ("title", .string(field.label.text(in: language))),
      ("description", .string(description(of: field))),
    ]
    if field.shape.isOneLine { result.append(("examples", [.string(field.example)])) }
    result.append(("$ref", fact(field.shape, key: field.key)))
    return result
  }

  private func description(of field: FieldDeclaration) -> String {
    let sentence = field.documentation.text(in: language)
    let type = field.shape.plainWords(in: language)
    return sentence + (sentence.hasSuffix(".") ? " " : ". ") + type.capitalisedFirst + "."
  }

  // MARK: Definitions

  /// A reference to the definition of a subject, which is made when it is first asked for.
  mutating func define(
    _ subject: Subject, as wanted: String, make: (inout SchemaWriter) -> JSONValue
  ) -> JSONValue {
    ["$ref": pointer(to: subject, as: wanted, make: make)]
  }

  /// The address of a definition inside the file.
  mutating func pointer(
    to subject: Subject, as wanted: String, make: (inout SchemaWriter) -> JSONValue
  ) -> JSONValue {
    if let name = names[subject] { return .string("#/$defs/\(name)") }
    let base = IdentifierForm.mended(wanted)
    var name = base
    var number = 1
    while !taken.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    names[subject] = name
    definitions.append((name, make(&self)))
    return .string("#/$defs/\(name)")
  }
}

/// Counts the keys of records, so that what occurs more than once can be shared.
private struct KeyCensus {
  /// The keys that occur more than once.
  var repeated: Set<FieldDeclaration> = []
  private var once: Set<FieldDeclaration> = []
  private var records: Set<RecordShape> = []

  mutating func count(_ record: RecordShape) {
    guard records.insert(record).inserted else { return }
    for field in record.fields {
      if !once.insert(field.optional).inserted { repeated.insert(field.optional) }
      for inner in field.shape.records { count(inner) }
    }
  }
}
