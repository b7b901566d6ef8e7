import Content
import Diagnostics
import Governance

/// A kommissorium has all its sections.
struct MissingSection: ReviewRule {
  static let description = RuleDescription(
    "afsnit-mangler", .warning,
    summary: Message(
      da: "Et kommissorium skal have alle sine afsnit",
      en: "A kommissorium must have all its sections"),
    explanation: Message(
      da:
        """
        Afsnittene er Formål, Medlemmer, Formalia, Opgaver, Kompetence og Ikrafttræden, eller \
        dem, som `kommissoriets afsnit` i site.yaml nævner. Andre afsnit må gerne følge efter. \
        Formalia kan overlades til blokken `vis formalia`. Er teksten ikke et kommissorium, \
        hører den til i `grundlag-<år>.md`, hvor afsnittene er frie.
        """,
      en:
        """
        The sections are Formål, Medlemmer, Formalia, Opgaver, Kompetence and Ikrafttræden, or \
        those that `kommissoriets afsnit` in site.yaml names. Others may follow. Formalia may \
        be left to the block `vis formalia`. A text that is no kommissorium belongs in \
        `grundlag-<year>.md`, where sections are free.
        """
    ),
    wrong: """
      ## 1. Formål
      …
      ## 3. Formalia
      …
      """,
    right: """
      ## 1. Formål
      …
      ## 2. Medlemmer
      …
      ## 3. Formalia
      …
      """)

  func review(_ context: inout ReviewContext) {
    let sections = Sections(context)
    for entity in context.all(.kommissorium) where !context.isBroken(entity.id) {
      let present = Sections.present(in: entity)
      let found = present.map { sections.position(of: $0.title) }
      for (position, name) in sections.required.enumerated() where !found.contains(position) {
        // The place is where it should come: before the first section that follows it.
        let next = zip(present, found).first { ($0.1 ?? -1) > position }?.0
        let end = context.origins.body(of: entity.id)?.upperBound ?? 0
        let others = zip(present, found).filter { $0.1 == nil }.map(\.0.title)
        context.report(
          Self.self, in: entity.id, bytes: next?.range ?? end..<end, named: name,
          Message(
            da: "Afsnittet »\(name)« mangler\(next.map { " før »\($0.title)«" } ?? "")",
            en: "The section “\(name)” is missing\(next.map { " before “\($0.title)”" } ?? "")"),
          mend: Self.mend(name, among: others))
      }
    }
  }

  private static func mend(_ name: String, among others: [String]) -> Message {
    if let near = Spelling.nearest(to: name, in: others) {
      return Message(
        da: "Skal »\(near)« hedde »\(name)«?", en: "Should “\(near)” be called “\(name)”?")
    }
    return Message(
      da: "Skriv `## \(name)`; siger kilden intet, så skriv det.",
      en: "Write `## \(name)`; if the source says nothing, say so.")
  }
}
