package import Diagnostics
package import Governance
package import Phrases

/// A rule as it stands in a document.
package struct RuleClause: Hashable, Sendable {
  /// The key that it stands under: `møder`, `frister`.
  package let key: String
  /// What it says.
  package let words: Message
  /// The document that states it.
  package let document: EntityID
  /// Where it stands in the sources.
  package let sources: [SourceReference]

  /// Makes a clause.
  init(key: String, words: Message, document: EntityID, sources: [SourceReference]) {
    self.key = key
    self.words = words
    self.document = document
    self.sources = sources
  }
}
