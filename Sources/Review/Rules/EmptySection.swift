import Content
import Diagnostics
import Governance

/// A section of a kommissorium says something.
struct EmptySection: ReviewRule {
  static let description = RuleDescription(
    "tomt-afsnit", .warning,
    summary: Message(
      da: "Et afsnit i et kommissorium må ikke være tomt",
      en: "A section of a kommissorium must not be empty"),
    explanation: Message(
      da:
        """
        En overskrift uden tekst kan ikke læses som hverken »ikke oplyst« eller »ingen«. Tier \
        kilden, så skriv en sætning om det. Formalia kan overlades til blokken `vis formalia`.
        """,
      en:
        """
        A heading without text can be read neither as not stated nor as none. If the source is \
        silent, write a sentence that says so. Formalia may be left to the block `vis formalia`.
        """
    ),
    wrong: """
      ## 5. Kompetence

      ## 6. Ikrafttræden
      """,
    right: """
      ## 5. Kompetence

      Udkastet siger ikke, hvad forummet selv kan beslutte.

      ## 6. Ikrafttræden
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.all(.kommissorium) {
      for section in Sections.present(in: entity) where section.isEmpty {
        context.report(
          Self.self, in: entity.id, bytes: section.range, named: section.title,
          Message(
            da: "Afsnittet »\(section.title)« er tomt",
            en: "The section “\(section.title)” is empty"),
          mend: Message(
            da: "Skriv teksten, eller en sætning om, at kilden ikke siger noget.",
            en: "Write the text, or a sentence saying that the source is silent."))
      }
    }
  }
}
