import Content
import Diagnostics
import Governance

/// A party is on one side of a vote.
struct VotesOnBothSides: ReviewRule {
  static let description = RuleDescription(
    "stemmer-paa-to-sider", .warning,
    summary: Message(
      da: "Et parti står på én side af en afstemning",
      en: "A party is on one side of a vote"),
    explanation: Message(
      da:
        """
        Stemte partiets medlemmer forskelligt, skrives antallet i parentes ved bogstavet på hver side: \
        `A (3)`.
        """,
      en:
        """
        Where the members of a party voted differently, the number stands in round brackets after the \
        letter on each side: `A (3)`.
        """
    ),
    wrong: """
      stemmer:
        for: A, B og F
        imod: B
      """,
    right: """
      stemmer:
        for: A, B (1) og F
        imod: B (2)
      """)

  func review(_ context: inout ReviewContext) {
    for placed in context.votes {
      var sides: [String: Votes.Side] = [:]
      for (side, words) in placed.votes.sides {
        for party in Votes.parties(in: words) where !party.contains("(") {
          guard let other = sides.updateValue(side, forKey: party), other != side else { continue }
          context.report(
            Self.self, in: placed.entity, at: placed.path + [.key(side.field.key)], named: party,
            Message(
              da: "»\(party)« står både under »\(other.rawValue)« og »\(side.rawValue)«",
              en: "“\(party)” stands under both “\(other.rawValue)” and “\(side.rawValue)”"),
            mend: Message(
              da: "Skriv antallet ved bogstavet, hvis partiet delte sig: `\(party) (2)`.",
              en: "Write the number after the letter if the party was divided: `\(party) (2)`."))
        }
      }
    }
  }
}
