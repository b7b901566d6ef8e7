import Conformity
import Diagnostics

/// A body meets as often as its rules say.
struct MeetingCountNotKept: ReviewRule {
  static let description = RuleDescription(
    "moedeantal-ikke-holdt", .warning,
    summary: Message(
      da: "Et forum skal mødes så ofte, som reglerne siger",
      en: "A body must meet as often as its rules say"),
    explanation: Message(
      da:
        """
        Et år er gjort op, når registret har et senere møde i forummet, eller forummet er ophørt. Et møde tæller \
        i det år, det blev holdt; et aflyst tæller ikke, og et planlagt tæller med. En regel med `ca.`, \
        `efter behov` eller `som udgangspunkt`, og en regel, der kun gjaldt en del af året, giver intet fund, \
        når tallet kan være i orden. Fundet står ved reglen.
        """,
      en:
        """
        A year is settled when the register has a later meeting of the body, or the body is gone. A \
        meeting counts in the year it was held in; a cancelled one does not count, a planned one does. \
        A rule with `ca.`, `efter behov` or `som udgangspunkt`, and one that held in a part of the \
        year, gives no finding where the number may be right. The finding stands at the rule.
        """
    ),
    wrong: """
      # kommissorium-2021.md
      møder: 4 gange om året
      # moeder/2022: tre møder holdt, moeder/2023: det næste
      """,
    right: """
      # moeder/2022: fire møder holdt, moeder/2023: det næste
      """)

  func review(_ context: inout ReviewContext) {
    context.report(
      Self.self, { $0 == .number },
      mend: Message(
        da:
          "Skriv de møder, der mangler, eller skriv afvigelsen under `kendte afvigelser` i reglernes fil med forum og år som `sted`.",
        en:
          "Write the meetings that are missing, or the deviation under `kendte afvigelser` in the file of the rules with body and year as `sted`."
      ))
  }
}
