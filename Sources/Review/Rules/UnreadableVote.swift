import Content
import Diagnostics
import Governance

/// A vote names parties by their letters.
struct UnreadableVote: ReviewRule {
  static let description = RuleDescription(
    "stemme-uden-parti", .warning,
    summary: Message(
      da: "En afstemning nævner partierne med deres bogstaver",
      en: "A vote names the parties by their letters"),
    explanation: Message(
      da:
        """
        Under `stemmer` står partiernes bogstaver med komma og »og« imellem. Delte et parti sig, står antallet i \
        parentes: `V (2)`. Står noget andet, kan ingen se, hvem der stemte hvad.
        """,
      en:
        """
        Under `stemmer` stand the letters of the parties, with commas and “og” between them. Where a party \
        was divided the number stands in round brackets: `V (2)`. From anything else nobody can see who \
        voted what.
        """
    ),
    wrong: """
      stemmer:
        for: mange
        imod: -99
      """,
    right: """
      stemmer:
        for: A, B (1) og F
        imod: B (2)
      """)

  func review(_ context: inout ReviewContext) {
    for placed in context.votes {
      for (side, words) in placed.votes.sides {
        for party in Votes.parties(in: words) where !Self.isParty(party) {
          context.report(
            Self.self, in: placed.entity, at: placed.path + [.key(side.field.key)], named: party,
            Message(
              da: "»\(party)« er ikke et partis bogstav",
              en: "“\(party)” is not the letter of a party"),
            mend: Message(
              da: "Skriv bogstaverne, fx `A, B (2) og Ø`.",
              en: "Write the letters, such as `A, B (2) og Ø`."))
        }
      }
    }
  }

  /// Whether a word is one or two capital letters, with or without a number in brackets.
  private static func isParty(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard let letters = parts.first, parts.count <= 2,
      (1...2).contains(letters.count), letters.allSatisfy({ $0.isLetter && $0.isUppercase })
    else { return false }
    guard parts.count == 2 else { return true }
    let count = parts[1].dropFirst().dropLast()
    return parts[1].first == "(" && parts[1].last == ")" && (1...3).contains(count.count)
      && count.allSatisfy(\.isASCIIDigit)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
