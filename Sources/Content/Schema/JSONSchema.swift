package import Diagnostics
import Governance

/// The JSON Schema (draft 2020-12) of every sort of content file, made from the one declaration of
/// each kind.
///
/// Every value of the content is text. An editor that reads YAML by its own rules sees a number
/// where a writer puts `2`, so a schema takes numbers wherever text may look like one.
package enum JSONSchema {
  /// The dialect that the schemas are written in.
  package static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The schema files by name, the catalogue that says which files each is for last.
  ///
  /// The catalogue has the form of SchemaStore's: `schemas` with `fileMatch` and `url`.
  package static func files(language: Language) -> [(name: String, value: JSONValue)] {
    FileSort.all.map { ($0.schemaName, schema(of: $0, language: language)) }
      + [("catalog.json", catalogue(language: language))]
  }

  /// The schema of one sort of file.
  package static func schema(of sort: FileSort, language: Language) -> JSONValue {
    var writer = SchemaWriter(language: language, sharing: sort.records)
    let body = writer.root(of: sort)
    let head: [(key: String, value: JSONValue)] = [
      ("$schema", .string(dialect)), ("$id", .string(sort.schemaName)),
      ("title", .string(sort.title.text(in: language))),
      ("description", .string("content/\(sort.path.text(in: language))")),
    ]
    return .object(head + body + [("$defs", .object(writer.sortedDefinitions))])
  }

  private static func catalogue(language: Language) -> JSONValue {
    [
      "version": 1,
      "schemas": .array(
        FileSort.all.map { sort in
          [
            "name": .string(sort.title.text(in: language)),
            "description": .string("content/\(sort.path.text(in: language))"),
            "fileMatch": [.string(sort.pattern)],
            "url": .string(sort.schemaName),
          ]
        }),
    ]
  }
}

extension FileSort {
  /// The name of the schema file.
  package var schemaName: String { "\(name).schema.json" }

  /// What the file is called in a catalogue.
  package var title: Message {
    switch content {
    case .entity(let kind): kind.noun
    case .list(.term): Message(da: "ordliste", en: "glossary")
    case .list: Message(da: "områder", en: "areas")
    case .members: Message(da: "medlemmer", en: "members")
    }
  }

  /// The records that the file is made of.
  var records: [RecordShape] {
    switch content {
    case .entity(let kind), .list(let kind): [kind.shape]
    case .members: [FileParser.memberFile]
    }
  }
}
