import Conformity
import Diagnostics

/// A meeting is called as early as the rules say.
struct NoticeTooShort: ReviewRule {
  static let description = RuleDescription(
    "varsel-for-kort", .warning,
    summary: Message(
      da: "Et møde skal indkaldes med det varsel, reglerne siger",
      en: "A meeting must be called with the notice that the rules say"),
    explanation: Message(
      da:
        """
        Varslet regnes fra indkaldelsens dag under `sket` til mødet, efter de regler, der gælder på mødets dag. \
        Forummets første møde er undtaget. Er dagen ikke oplyst, er der intet fund.
        """,
      en:
        """
        The notice runs from the day of the invitation under `sket` to the meeting, by the rules in \
        force on its day. The body's first meeting is exempt. Where the day is not stated, there is no \
        finding.
        """
    ),
    wrong: """
      # kommissorium-2021.md
      varsel: mindst 3 uger
      # moeder/2022/forum-2022-1.md
      dato: 29. marts 2022
      sket:
        indkaldelse: 9. marts 2022
      """,
    right: """
      sket:
        indkaldelse: 8. marts 2022
      """)

  func review(_ context: inout ReviewContext) {
    context.report(
      Self.self, { $0 == .notice },
      mend: Message(
        da:
          "Ret datoen, hvis den er skrevet forkert, eller skriv afvigelsen under `kendte afvigelser`.",
        en:
          "Correct the date if it is written wrongly, or write the deviation under `kendte afvigelser`."
      ))
  }
}
