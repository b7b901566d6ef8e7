package import Diagnostics

/// Who voted what, by party letter, as Danish minutes write it.
package struct Votes: Hashable, Sendable {
  /// One of the three sides that a vote has.
  package enum Side: String, Hashable, Sendable, CaseIterable {
    /// For what was put to the vote.
    case inFavour = "for"
    /// Against it.
    case against = "imod"
    /// Neither.
    case abstained = "undlod"

    /// The key of the side.
    package var field: Field<String> {
      switch self {
      case .inFavour: Votes.inFavour
      case .against: Votes.against
      case .abstained: Votes.abstained
      }
    }

    /// What the side is called.
    package var label: Message { field.declaration.label }
  }

  /// Each side that somebody was on, with its parties as written.
  package let sides: [(side: Side, parties: String)]

  /// Reads the votes of a record; nil where it names no party.
  package init?(_ record: Record) {
    sides = Side.allCases.compactMap { side in record.first(side.field).map { (side, $0) } }
    if sides.isEmpty { return nil }
  }

  /// The parties of a side one by one: `A, B (3) og Ø` gives `A`, `B (3)`, `Ø`.
  package static func parties(in words: String) -> [String] {
    words.split(separator: ",").flatMap { part in
      part.split(separator: " ").split { $0 == "og" || $0 == "samt" }
        .map { $0.joined(separator: " ") }
    }
  }

  /// Compares side by side.
  package static func == (left: Votes, right: Votes) -> Bool {
    left.sides.elementsEqual(right.sides) { $0 == $1 }
  }

  /// Takes every side.
  package func hash(into hasher: inout Hasher) {
    for (side, parties) in sides {
      hasher.combine(side)
      hasher.combine(parties)
    }
  }

  private static let inFavour = Field<String>(
    "for", .text, label: "For", da: "De partier, der stemte for", en: "The parties that voted for",
    example: "A, B, F og Ø")
  private static let against = Field<String>(
    "imod", .text, label: "Against", da: "De partier, der stemte imod",
    en: "The parties that voted against", example: "O")
  private static let abstained = Field<String>(
    "undlod", .text, label: "Abstained", da: "De partier, der undlod at stemme",
    en: "The parties that abstained", example: "I og V (2)")

  /// The keys of the three sides.
  static let shape = RecordShape(
    Message(da: "stemmer", en: "votes"), Side.allCases.map(\.field.declaration))
}
