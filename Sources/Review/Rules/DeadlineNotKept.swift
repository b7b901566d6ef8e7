import Conformity
import Diagnostics

/// A step of a meeting is done when the rules say.
struct DeadlineNotKept: ReviewRule {
  static let description = RuleDescription(
    "frist-ikke-holdt", .warning,
    summary: Message(
      da: "Et trin skal gøres, når reglernes frist siger det",
      en: "A step must be done when the rules’ deadline says"),
    explanation: Message(
      da:
        """
        Hver dag under `sket` holdes op mod fristen i de regler, der gælder på mødets dag. Et trin uden en dag er \
        ikke oplyst og er intet fund; det er en dag, der kan passe, heller ikke, og en regel, der kun er et \
        udgangspunkt, giver ingen.
        """,
      en:
        """
        Each day under `sket` is held against the deadline of the rules in force on the day of the \
        meeting. A step without a day is not stated and is no finding; nor is a day that may fit, nor a \
        rule that is a starting point only.
        """
    ),
    wrong: """
      # kommissorium-2021.md
      frister:
        dagsorden: senest 1 uge før mødet
      # moeder/2022/forum-2022-1.md
      dato: 15. marts 2022
      sket:
        dagsorden: 9. marts 2022
      """,
    right: """
      sket:
        dagsorden: 8. marts 2022
      """)

  func review(_ context: inout ReviewContext) {
    context.report(
      Self.self, { if case .step = $0 { true } else { false } },
      mend: Message(
        da:
          "Ret datoen, hvis den er skrevet forkert, eller skriv afvigelsen under `kendte afvigelser`.",
        en:
          "Correct the date if it is written wrongly, or write the deviation under `kendte afvigelser`."
      ))
  }
}
