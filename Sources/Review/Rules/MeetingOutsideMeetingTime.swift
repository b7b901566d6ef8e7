import Conformity
import Diagnostics

/// A body meets in the time that its rules name.
struct MeetingOutsideMeetingTime: ReviewRule {
  static let description = RuleDescription(
    "moede-uden-for-moedetiden", .warning,
    summary: Message(
      da: "Et møde skal ligge i den mødetid, reglerne nævner",
      en: "A meeting must lie in the time that the rules name"),
    explanation: Message(
      da:
        """
        Det gælder tider på året, ugedage og klokkeslæt under `mødetid` og faste dage under `møder`. Forummets \
        første møde er undtaget. Er mødets dag oplyst så upræcist, at den kan passe, er der intet fund.
        """,
      en:
        """
        It holds for times of the year, weekdays and hours under `mødetid` and fixed days under \
        `møder`. The body's first meeting is exempt. Where the day is so imprecise that it may fit, \
        there is no finding.
        """
    ),
    wrong: """
      # kommissorium-2021.md
      mødetid: i løbet af 2. kvartal
      # moeder/2022/forum-2022-1.md
      dato: 1. juli 2022
      """,
    right: """
      # moeder/2022/forum-2022-1.md
      dato: 30. juni 2022
      """)

  func review(_ context: inout ReviewContext) {
    context.report(
      Self.self, { $0 == .time },
      mend: Message(
        da:
          "Ret datoen, hvis den er skrevet forkert, eller skriv afvigelsen under `kendte afvigelser`.",
        en:
          "Correct the date if it is written wrongly, or write the deviation under `kendte afvigelser`."
      ))
  }
}
