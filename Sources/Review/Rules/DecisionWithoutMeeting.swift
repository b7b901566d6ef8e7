import Content
import Diagnostics
import Governance

/// Only a meeting that was held has decided something.
struct DecisionWithoutMeeting: ReviewRule {
  static let description = RuleDescription(
    "beslutning-uden-moede", .warning,
    summary: Message(
      da: "Kun et møde, der er holdt, har besluttet noget",
      en: "Only a meeting that was held has decided something"),
    explanation: Message(
      da:
        """
        Står der en beslutning på et punkt, er mødet holdt. Er det kun en indstilling, hører den under \
        `### Indstilling`.
        """,
      en:
        """
        Where an item has a decision, the meeting was held. If it is only a recommendation, it belongs \
        under `### Indstilling`.
        """
    ),
    wrong: """
      status: planlagt
      ---

      ## 1. Regnskab

      ### Beslutning

      Godkendt.
      """,
    right: """
      status: holdt
      ---

      ## 1. Regnskab

      ### Beslutning

      Godkendt.
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      let record = context.record(of: meeting)
      guard let status = record.status, status != .held, record.hasDecisions else { continue }
      context.report(
        Self.self, in: meeting.id, at: [.key(Key.status.key)], named: status.rawValue,
        Message(
          da: "Mødet er \(status.rawValue), men har en beslutning",
          en: "The meeting is “\(status.rawValue)” but has a decision"),
        mend: Message(
          da: "Skriv `status: holdt`, eller flyt ordene til `### Indstilling`.",
          en: "Write `status: holdt`, or move the words to `### Indstilling`."))
    }
  }
}
