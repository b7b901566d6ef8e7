import Diagnostics
import Governance

extension SchemaWriter {
  /// What may stand under a key: a value, or several as long forms; the address of its definition.
  mutating func fact(_ shape: Shape, key: String) -> JSONValue {
    let shape = shape.withoutKinds
    let wanted = "\(shape.slug(key)) eller langformer"
    return pointer(to: .fact(shape), as: wanted) { writer in
      guard shape.takesLongForms else { return writer.value(shape, key: key) }
      return ["anyOf": [writer.value(shape, key: key), writer.longForms(of: shape, key: key)]]
    }
  }

  /// One value, or a word that says that there is none.
  mutating func value(_ shape: Shape, key: String) -> JSONValue {
    let shape = shape.withoutKinds
    return define(.value(shape), as: shape.slug(key)) { $0.schema(of: shape, key: key) }
  }

  private mutating func schema(of shape: Shape, key: String) -> JSONValue {
    switch shape {
    case .text: return .object(Self.words)
    case .identifier: return ["type": "string", "pattern": "^[a-z0-9-]+$"]
    case .flag: return .object([("enum", Self.enumeration(["ja", "nej"]))])
    case .number(let range):
      return [
        "type": ["string", "integer"],
        "pattern": .string("^(?:\(range.digitPattern)|\(Self.absencePattern))$"),
        "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
      ]
    case .phrase(let phrase):
      return .object(
        [("title", .string(phrase.name.text(in: language)))] + Self.words + [
          ("examples", .array(phrase.examples.map(JSONValue.string)))
        ])
    case .reference(_, let isQualified):
      let rest = isQualified ? "(?:,.*)?" : ""
      return [
        "type": "string",
        "pattern": .string("^(?:[a-z0-9/-]+\(rest)|\(Self.absencePattern))$"),
      ]
    case .choice(let list):
      return list.isClosed
        ? .object([("enum", Self.enumeration(list.words))])
        : .object(Self.words + [("examples", .array(list.words.map(JSONValue.string)))])
    case .form(let form):
      return [
        "type": ["string", "number"],
        "pattern": .string("^(?:\(form.pattern)|\(Self.absencePattern))$"),
        "examples": .array(form.examples.map(JSONValue.string)),
      ]
    case .list(let inner):
      return ["anyOf": [items(value(inner, key: key)), absence()]]
    case .oneOrMore(let inner):
      let one = value(inner, key: key)
      return ["anyOf": [one, items(one)]]
    case .record(let record): return ["anyOf": [self.record(record), absence()]]
    case .table(let names, let inner):
      return ["anyOf": [table(names, value(inner, key: key)), absence()]]
    case .either(let shapes):
      return ["anyOf": .array(shapes.map { value($0, key: key) })]
    }
  }

  private func items(_ item: JSONValue) -> JSONValue {
    ["type": "array", "items": item]
  }

  private func table(_ names: WordList?, _ row: JSONValue) -> JSONValue {
    guard let names else { return ["type": "object", "additionalProperties": row] }
    return [
      "type": "object", "properties": .object(names.words.map { ($0, row) }),
      "additionalProperties": false,
    ]
  }

  /// Several values of one key: versions in time, or what sources do not agree on.
  private mutating func longForms(of shape: Shape, key: String) -> JSONValue {
    let form = pointer(to: .longForm, as: "langform") { writer in
      let fields = RecordReader.longForm.fields.filter { $0.key != "værdi" }
      var properties: Object = []
      for field in fields { properties.append((field.key, writer.property(field))) }
      return [
        "type": "object", "properties": .object(properties), "required": ["værdi"],
        "propertyNames": [
          "enum": .array(RecordReader.longForm.fields.map { .string($0.key) })
        ],
      ]
    }
    return [
      "type": "array", "minItems": 1,
      "items": ["$ref": form, "properties": ["værdi": element(of: shape, key: key)]],
    ]
  }

  /// A value of a list that stands alone counts as a list of one.
  private mutating func element(of shape: Shape, key: String) -> JSONValue {
    guard case .list(let inner) = shape else { return value(shape, key: key) }
    return ["anyOf": [value(shape, key: key), value(inner, key: key)]]
  }

  // MARK: Words

  private static let words: Object = [("type", ["string", "number"]), ("minLength", 1)]

  private static let absencePattern = Stated.words.map(\.word).joined(separator: "|")

  private static func enumeration(_ words: [String]) -> JSONValue {
    let rest = Stated.words.map(\.word).filter { !words.contains($0) }
    return .array((words + rest).map(JSONValue.string))
  }

  private mutating func absence() -> JSONValue {
    define(.absence, as: "ingen værdi") { _ in
      .object([("enum", Self.enumeration([]))])
    }
  }
}

extension Shape {
  /// Whether several values may be given as long forms; not where `værdi` is a key of the items.
  var takesLongForms: Bool {
    if case .list(.record(let record)) = self { return record.field("værdi") == nil }
    return true
  }

  /// The same shape without the kinds that a reference may lead to, which the form does not show.
  var withoutKinds: Shape {
    switch self {
    case .reference(_, let isQualified): .reference([], qualified: isQualified)
    case .list(let inner): .list(inner.withoutKinds)
    case .oneOrMore(let inner): .oneOrMore(inner.withoutKinds)
    case .table(let names, let inner): .table(names: names, inner.withoutKinds)
    case .either(let shapes): .either(shapes.map(\.withoutKinds))
    default: self
    }
  }

  /// A name for the definition of the shape under a key.
  func slug(_ key: String) -> String {
    switch self {
    case .text: "tekst"
    case .identifier: "id"
    case .flag: "ja nej"
    case .number(let range): "tal \(range.lowerBound) til \(range.upperBound)"
    case .phrase(let language): language.slug
    case .reference(_, let isQualified): isQualified ? "henvisning med mere" : "henvisning"
    case .choice: "ord \(key)"
    case .form(let form): form.rule
    case .list(let inner): "liste \(inner.slug(key))"
    case .oneOrMore(let inner): "en eller flere \(inner.slug(key))"
    case .record(let record): "\(record.name.danish) eller ingen"
    case .table(_, let inner): "tabel \(inner.slug(key))"
    case .either(let shapes): shapes.map { $0.slug(key) }.joined(separator: " eller ")
    }
  }
}

extension ClosedRange<Int> {
  /// A pattern of the digits that numbers in the range have.
  fileprivate var digitPattern: String {
    let (least, most) = (String(Swift.max(0, lowerBound)).count, String(upperBound).count)
    if most == 1 { return "[\(Swift.max(0, lowerBound))-\(upperBound)]" }
    return least == most ? "[0-9]{\(most)}" : "[0-9]{\(least),\(most)}"
  }
}

extension TextForm {
  /// A pattern that every text of the form fits; the check digit of an EAN is not in it.
  fileprivate var pattern: String {
    let caseNumber = "(?:19|20)[0-9]{2}-(?:[0-9]{5}|[0-9]{7})"
    return switch self {
    case .caseNumber: caseNumber
    case .documentNumber: "(?:19|20)[0-9]{2}-[0-9]{5,6}|\(caseNumber)-[0-9]{1,6}"
    case .kle: "[0-9]{2}(?:\\.[0-9]{2}){0,2}"
    case .uuid: "[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"
    case .ean: "[0-9]{13}"
    case .webAddress: "https?://[^\\s]+"
    case .path: "/[!-~]*"
    }
  }
}
