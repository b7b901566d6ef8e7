import Accounts
import Content
import Diagnostics
import Governance
import Phrases

/// No more is spent of an amount than there is.
struct SpendingBeyondAmount: ReviewRule {
  static let description = RuleDescription(
    "forbrug-over-beloeb", .note,
    summary: Message(
      da: "Forbruget er større end beløbet", en: "More was spent than the amount"),
    explanation: Message(
      da:
        """
        Summen af det, der står under `forbrug`, er større end `beløb` eller `ramme`. Det kan \
        være sandt: så siger siden, hvor meget beløbet er overskredet. Det kan også være et tal, \
        der er skrevet forkert af.
        """,
      en:
        """
        What stands under `forbrug` comes to more than `beløb` or `ramme`. That can be true: the \
        page then says by how much it was exceeded. It can also be a figure copied wrongly.
        """
    ),
    wrong: """
      ramme: 10 mio. kr.
      forbrug:
        - tid: 2023
          beløb: 6 mio. kr.
        - tid: 2024
          beløb: 5 mio. kr.
      """,
    right: """
      ramme: 12 mio. kr.
      forbrug:
        - tid: 2023
          beløb: 6 mio. kr.
        - tid: 2024
          beløb: 5 mio. kr.
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.all(.grant, .helhedsplan) {
      guard let excess = Ledger(of: entity).spending.excess else { continue }
      context.report(
        Self.self, in: entity.id, at: [.key(Helhedsplan.spending.key)],
        named: Helhedsplan.spending.key,
        Message(
          da: "Der er brugt \(excess.result.printed(in: .danish)) mere, end der er",
          en: "\(excess.result.printed(in: .english)) more was spent than there is"),
        mend: Message(
          da: "Sammenlign forbruget og beløbet med kilden.",
          en: "Compare spending and amount with the source."))
    }
  }
}
