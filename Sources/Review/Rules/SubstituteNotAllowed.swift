import Conformity
import Diagnostics

/// Nobody comes in a member’s place where substitutes are not allowed.
struct SubstituteNotAllowed: ReviewRule {
  static let description = RuleDescription(
    "vikar-ikke-tilladt", .warning,
    summary: Message(
      da: "Ingen må møde i et medlems sted, hvor reglerne siger `vikarer: nej`",
      en: "Nobody may come in a member’s place where the rules say `vikarer: nej`"),
    explanation: Message(
      da:
        """
        En vikar er den, der står som vikar, suppleant eller stedfortræder, og den, der sidder på en plads, hvis \
        medlemmer alle er kendt, uden at være et af dem.
        """,
      en:
        """
        A substitute is who is recorded as one, and who sits in a seat whose members are all known \
        without being one of them.
        """
    ),
    wrong: """
      # kommissorium-2021.md
      vikarer: nej
      # moeder/2022/forum-2022-1.md
      deltagere:
        - person: eksempel-carl
          som: vikar for eksempel-anne
          til stede: ja
      """,
    right: """
      deltagere:
        - plads: beboere
          person: eksempel-anne
          til stede: afbud
      """)

  func review(_ context: inout ReviewContext) {
    context.report(
      Self.self, { $0 == .substitutes },
      mend: Message(
        da: "Ret, hvem der var der, eller skriv afvigelsen under `kendte afvigelser`.",
        en: "Correct who was there, or write the deviation under `kendte afvigelser`."))
  }
}
