import Diagnostics
import Phrases

/// One of several series of meetings that a body holds, as its rules say: `mødeserier`.
///
/// What a series does not say itself is said by the rules of the body.
package struct MeetingSeries: Hashable, Sendable {
  /// Its id, used only in its body.
  package let id: String
  /// What the rules say of it.
  package let record: Record
  /// The document that says it; the body itself where its own file does.
  package let document: EntityID

  /// Reads an entry of `mødeserier`; nil for a record without an id.
  init?(_ record: Record, in document: EntityID) {
    guard let id = record.first(Self.identifier) else { return nil }
    self.id = id
    self.record = record
    self.document = document
  }

  /// What it is called; its id where it has no name.
  package var name: String { record.first(Key.name) ?? id }

  /// What it says under a key, with its own source where the value has none; nil when it is silent.
  func statement(_ key: String) -> RuleStatement? {
    guard var fact = record[key] else { return nil }
    let sources = record.all(Key.source).flatMap { $0 }
    for index in fact.versions.indices where fact.versions[index].sources.isEmpty {
      fact.versions[index].sources = sources
    }
    return RuleStatement(document: document, fact: fact)
  }
}

extension MeetingSeries {
  /// The id of a series.
  static let identifier = Field<String>(
    "id", .identifier, required: true, label: "Id", da: "Et navn, der kun bruges her",
    en: "A name used only here", example: "hovedmoeder")

  /// The keys of a series.
  static let shape = Key.part(
    Message(da: "mødeserie", en: "meeting series"),
    [
      identifier.declaration, Key.name.declaration, RuleDocument.frequency.declaration,
      RuleDocument.meetingTime.declaration, RuleDocument.place.declaration,
      RuleDocument.deadlines.declaration,
    ])
}
