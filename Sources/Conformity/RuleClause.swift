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

  /// The id of the series of meetings that it is for; nil where it is for all of the body's.
  package let series: String?

  /// Makes a clause.
  init(
    key: String, words: Message, document: EntityID, sources: [SourceReference],
    series: String? = nil
  ) {
    self.series = series
    self.key = key
    self.words = words
    self.document = document
    self.sources = sources
  }
}
