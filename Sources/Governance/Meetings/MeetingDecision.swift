package import Markdown

/// A decision taken on an item: the data of its block and the words after it.
package struct MeetingDecision: Hashable, Sendable {
  /// The first byte of the block with its data; nil when it has none.
  package let start: Int?
  /// The data of the block; empty when it has none.
  package let data: Record
  /// The decision in words.
  package internal(set) var text: [Block] = []

  init(start: Int? = nil, data: Record = Record()) {
    self.start = start
    self.data = data
  }

  /// What came of it, in the word of the closed list.
  package var outcome: String? { data.first(Step.outcome) }

  /// The recommendations that it answers; empty when it answers all of them.
  package var recommendations: [Int] { data.all(Self.recommendation).flatMap { $0 } }

  /// Who voted what; nil when that is not said.
  package var votes: Votes? { data.first(Decision.votes).flatMap(Votes.init) }

  /// The recommendation that a decision answers.
  package static let recommendation = Field<[Int]>(
    "indstilling", .oneOrMore(.number(1...99)), label: "Recommendation",
    da: "Nummeret på den indstilling, beslutningen gælder; uden nøglen gælder den dem alle",
    en: "The number of the recommendation it answers; without the key it answers all", example: "2")

  /// The keys of the block `beslutning`.
  static let fields = [
    Field<String>(
      "id", .identifier, label: "Id", da: "Et navn, der kun bruges her",
      en: "A name used only here", example: "eksempel-lektiecafe"
    ).declaration,
    recommendation.declaration, Step.outcome.declaration, Decision.votes.declaration,
    RuleDocument.amends.declaration, Key.validity.declaration, BlockType.concerns.declaration,
  ]
}
