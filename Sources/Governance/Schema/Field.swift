package import Diagnostics

/// A key of the content with the Swift type of its values.
///
/// A class because it is declared once and handed about at every reading of a value.
package final class Field<V: RegisterValue>: Sendable {
  /// The declaration that reader, schema and reference are made from.
  package let declaration: FieldDeclaration

  /// The key as content writes it.
  package let key: String

  /// Declares a key.
  package init(
    _ key: String, _ shape: Shape, required: Bool = false, label: String,
    da: String, en: String, example: String
  ) {
    self.key = key
    declaration = FieldDeclaration(
      key: key, shape: shape, isRequired: required, englishLabel: label,
      documentation: Message(da: da, en: en), example: example)
  }
}

/// What is declared of a key: one sentence, one shape, one example.
package struct FieldDeclaration: Sendable, Hashable {
  /// The key as content writes it.
  package let key: String
  /// What may stand under it.
  package let shape: Shape
  /// Whether an entity without it is incomplete.
  package let isRequired: Bool
  /// The label in an English interface.
  package let englishLabel: String
  /// What it means, in one sentence.
  package let documentation: Message
  /// A value as content would write it.
  package let example: String

  /// What the key is called on a page.
  package var label: Message {
    let isAbbreviation = ["ean", "kle", "uuid"].contains(key)
    return Message(
      da: isAbbreviation ? key.uppercased() : key.prefix(1).uppercased() + key.dropFirst(),
      en: englishLabel)
  }

  /// The same declaration, not required.
  package var optional: FieldDeclaration {
    FieldDeclaration(
      key: key, shape: shape, isRequired: false, englishLabel: englishLabel,
      documentation: documentation, example: example)
  }

  /// The same declaration, required.
  package var required: FieldDeclaration {
    FieldDeclaration(
      key: key, shape: shape, isRequired: true, englishLabel: englishLabel,
      documentation: documentation, example: example)
  }
}

extension FieldDeclaration {
  /// The same declaration where only some of its words can stand; the first is the example.
  func among(_ words: String...) -> FieldDeclaration {
    FieldDeclaration(
      key: key, shape: .choice(WordList(words: words, isClosed: true)), isRequired: isRequired,
      englishLabel: englishLabel, documentation: documentation, example: words.first ?? example)
  }

  /// The same declaration, optional, of a list of other parts.
  func listing(_ part: RecordShape) -> FieldDeclaration {
    FieldDeclaration(
      key: key, shape: .list(.record(part)), isRequired: false, englishLabel: englishLabel,
      documentation: documentation, example: example)
  }
}

/// The keys that belong together, in an entity or in a part of one.
package struct RecordShape: Sendable, Hashable {
  /// The name that findings and the reference use.
  package let name: Message
  /// The keys in the order of the documentation.
  package let fields: [FieldDeclaration]
  /// Groups of keys of which exactly one must be there.
  package let exactlyOne: [[String]]

  /// Declares a record.
  package init(
    _ name: Message, _ fields: [FieldDeclaration], exactlyOne: [[String]] = []
  ) {
    self.name = name
    self.fields = fields
    self.exactlyOne = exactlyOne
  }

  /// The declaration of a key, or nil when the record does not know it.
  package func field(_ key: String) -> FieldDeclaration? {
    let count = key.utf8.count
    return fields.first { $0.key.utf8.count == count && $0.key.hasSameBytes(as: key) }
  }
}
