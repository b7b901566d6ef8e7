import Accounts
import Content
import Diagnostics
import Governance
import Phrases

/// The parts of an amount come to the amount.
struct DistributionThatFails: ReviewRule {
  static let description = RuleDescription(
    "fordeling-stemmer-ikke", .warning,
    summary: Message(
      da: "Delene i en fordeling skal give beløbet",
      en: "The parts of a distribution must come to the amount"),
    explanation: Message(
      da:
        """
        Når hver del under `fordeling` har sit eget `beløb`, skal de tilsammen give bevillingens \
        `beløb`. Er noget ikke delt ud, så skriv det som en del med sit formål. Andele regnes \
        efter under `kontrol`, hvor kilden selv siger, hvad de skal give.
        """,
      en:
        """
        When each part under `fordeling` has its own `beløb`, together they must come to the \
        grant's `beløb`. If something is not shared out, write it as a part with its purpose. \
        Shares are checked under `kontrol`, where the source itself says what they come to.
        """
    ),
    wrong: """
      beløb: 3 mio. kr.
      fordeling:
        - beløb: 1,75 mio. kr.
          formål: den ene plan
        - beløb: 1 mio. kr.
          formål: den anden plan
      """,
    right: """
      beløb: 3 mio. kr.
      fordeling:
        - beløb: 1,75 mio. kr.
          formål: den ene plan
        - beløb: 1,25 mio. kr.
          formål: den anden plan
      """)

  func review(_ context: inout ReviewContext) {
    for grant in context.all(.grant) {
      let ledger = Ledger(of: grant)
      let parts = ledger.parts.compactMap(\.amount)
      guard parts.count == ledger.parts.count, ledger.own.count == 1,
        let whole = ledger.own.first, let claimed = whole.figure,
        let together = ledger.partsTogether,
        parts.allSatisfy({ !$0.standard.contradicts(whole.standard) }),
        let sum = CheckSum(claimed, [CheckSum.Term(together.result)]), !sum.holds
      else { continue }
      context.report(
        Self.self, in: grant.id, at: [.key(Grant.distribution.key)],
        named: Grant.distribution.key,
        Message(
          da:
            """
            Delene giver \(together.result.printed(in: .danish)), og beløbet er \
            \(claimed.printed(in: .danish))
            """,
          en:
            """
            The parts come to \(together.result.printed(in: .english)), and the amount is \
            \(claimed.printed(in: .english))
            """),
        mend: Message(
          da: "Sammenlign delene med kilden.", en: "Compare the parts with the source."))
    }
  }
}
