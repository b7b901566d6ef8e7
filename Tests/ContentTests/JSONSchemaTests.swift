import Diagnostics
import Governance
import Testing

@testable import Content

/// The schemas as files: complete, closed, without loose ends.
///
/// What they accept is tried by `Tests/Schema/validate_content.py` with a reader that is not ours.
@Suite struct JSONSchemaTests {
  @Test func hasAFileForEachSortAndACatalogue() {
    #expect(
      JSONSchema.files(language: .danish).map(\.name) == [
        "site.schema.json", "kalender.schema.json", "ordliste.schema.json", "omraader.schema.json",
        "forum.schema.json", "kommissorium.schema.json", "grundlag.schema.json",
        "forretningsorden.schema.json", "medlemmer.schema.json", "organisation.schema.json",
        "person.schema.json", "aftale.schema.json", "ordning.schema.json",
        "helhedsplan.schema.json", "beslutning.schema.json", "bevilling.schema.json",
        "regel.schema.json", "kilde.schema.json", "noegletal.schema.json", "uenighed.schema.json",
        "side.schema.json", "moede.schema.json", "rapport.schema.json", "catalog.json",
      ])
  }

  @Test func everyKindIsWrittenInOneSortOfFileOrInsideAnother() {
    let inside = Kind.allCases.filter { FileSort.holding($0) == nil }
    #expect(inside == [.unit, .office])
  }

  /// A path made of a sort's pattern is read as that sort.
  @Test(arguments: FileSort.all)
  func thePatternLeadsToTheSort(sort: FileSort) {
    let filled = sort.pattern.split(separator: "*", omittingEmptySubsequences: false)
      .joined(separator: "2010")
    let role = ContentPath(filled)
    switch sort.content {
    case .entity(let wanted):
      guard case .entity(_, let kind, _) = role else {
        Issue.record("\(filled) is \(role)")
        return
      }
      #expect(kind == wanted)
    case .list(let kind): #expect(role == .list(kind))
    case .members: #expect(role == .members(of: "2010"))
    }
  }

  @Test(arguments: FileSort.all, Language.allCases)
  func everyReferenceLeadsToADefinitionAndEachIsUsed(sort: FileSort, language: Language) {
    let schema = JSONSchema.schema(of: sort, language: language)
    var used: Set<String> = []
    schema.forEachObject { object in
      if case .string(let target)? = object["$ref"] { used.insert(target) }
    }
    let defined = schema["$defs"]?.keys ?? []
    #expect(used == Set(defined.map { "#/$defs/\($0)" }))
    #expect(Set(defined).count == defined.count)
  }

  @Test(arguments: FileSort.all)
  func noObjectTakesKeysThatTheReaderDoesNotKnow(sort: FileSort) {
    JSONSchema.schema(of: sort, language: .danish).forEachObject { object in
      guard case .string("object")? = object["type"] else { return }
      let isClosed = object["additionalProperties"] != nil || object["propertyNames"] != nil
      #expect(isClosed, "\(object.keys)")
    }
  }

  @Test(arguments: Kind.allCases)
  func hasTheKeysOfTheKindInTheirOrder(kind: Kind) {
    guard let sort = FileSort.holding(kind), sort.content == .entity(kind) else { return }
    let schema = JSONSchema.schema(of: sort, language: .danish)
    #expect(schema["properties"]?.keys == kind.shape.fields.map(\.key))
    #expect(
      (schema["required"]?.strings ?? []) == kind.shape.fields.filter(\.isRequired).map(\.key))
  }

  @Test func saysWhatAKeyIsForInTheLanguageAskedFor() {
    func words(_ language: Language) -> JSONValue? {
      FileSort.holding(.forum).map { JSONSchema.schema(of: $0, language: language) }?[
        "properties"]?[
          "niveau"]
    }
    #expect(
      words(.danish).map(JSONText.compact) == """
        {"title":"Niveau","description":"Båndet i organiseringen, 1 øverst. Et helt tal fra 1 til 9.",\
        "examples":["2"],"$ref":"#/$defs/tal-1-til-9-eller-langformer"}
        """)
    #expect(
      words(.english).map(JSONText.compact) == """
        {"title":"Level","description":"The band in the organisation, 1 at the top. A whole number \
        from 1 to 9.","examples":["2"],"$ref":"#/$defs/tal-1-til-9-eller-langformer"}
        """)
  }
}

extension JSONValue {
  /// The value under a key; nil in anything but an object that has it.
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The keys of an object in their order.
  fileprivate var keys: [String] {
    if case .object(let entries) = self { entries.map(\.key) } else { [] }
  }

  /// The texts of an array.
  fileprivate var strings: [String] {
    guard case .array(let items) = self else { return [] }
    return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  /// Calls a function with every schema inside the value: an object that is not a table of keys.
  fileprivate func forEachObject(_ body: (JSONValue) -> Void) {
    switch self {
    case .array(let items): for item in items { item.forEachObject(body) }
    case .object(let entries):
      body(self)
      for entry in entries {
        if ["properties", "$defs"].contains(entry.key), case .object(let inner) = entry.value {
          for field in inner { field.value.forEachObject(body) }
        } else {
          entry.value.forEachObject(body)
        }
      }
    default: break
    }
  }
}
