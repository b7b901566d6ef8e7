import Conformity
import Diagnostics

/// Enough members are at a meeting to decide.
struct MeetingWithoutQuorum: ReviewRule {
  static let description = RuleDescription(
    "ikke-beslutningsdygtigt", .warning,
    summary: Message(
      da: "Der skal være nok medlemmer til stede til at træffe beslutning",
      en: "Enough members must be present to decide"),
    explanation: Message(
      da:
        """
        Reglen under `beslutningsdygtig` skal nævne et tal eller en andel: `når mindst 4 medlemmer er til stede`, \
        `når mere end halvdelen af medlemmerne er til stede`. Der er kun et fund, når for få var der, også \
        hvis alle de medlemmer var der, som mødet ikke nævner.
        """,
      en:
        """
        The rule under `beslutningsdygtig` must name a number or a share: `når mindst 4 medlemmer er \
        til stede`, `når mere end halvdelen af medlemmerne er til stede`. There is a finding only when \
        too few were there even if all members were whom the meeting does not name.
        """
    ),
    wrong: """
      # kommissorium-2021.md
      beslutningsdygtig: når mindst 2 medlemmer er til stede
      # moeder/2022/forum-2022-1.md
      deltagere:
        - plads: beboere
          person: eksempel-anne
          til stede: ja
        - plads: beboere
          person: eksempel-bo
          til stede: afbud
      """,
    right: """
      deltagere:
        - plads: beboere
          person: eksempel-anne
          til stede: ja
        - plads: beboere
          person: eksempel-bo
          til stede: ja
      """)

  func review(_ context: inout ReviewContext) {
    context.report(
      Self.self, { $0 == .quorum },
      mend: Message(
        da: "Ret, hvem der var der, eller skriv afvigelsen under `kendte afvigelser`.",
        en: "Correct who was there, or write the deviation under `kendte afvigelser`."))
  }
}
