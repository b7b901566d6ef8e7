import Content
import Diagnostics
import Governance

/// The sections of a kommissorium stand in their order.
struct SectionOrder: ReviewRule {
  static let description = RuleDescription(
    "afsnit-i-uorden", .warning,
    summary: Message(
      da: "Afsnittene i et kommissorium skal stå i deres orden, hvert én gang",
      en: "The sections of a kommissorium must stand in their order, each once"),
    explanation: Message(
      da:
        """
        Læseren finder det samme sted i alle kommissorier. Rækkefølgen er den fra \
        `kommissoriets afsnit` i site.yaml, ellers Formål, Medlemmer, Formalia, Opgaver, \
        Kompetence, Ikrafttræden. Egne afsnit kommer til sidst.
        """,
      en:
        """
        A reader finds the same place in every kommissorium. The order is that of \
        `kommissoriets afsnit` in site.yaml, else Formål, Medlemmer, Formalia, Opgaver, \
        Kompetence, Ikrafttræden. Sections of one's own come last.
        """
    ),
    wrong: """
      ## 1. Medlemmer
      …
      ## 2. Formål
      …
      """,
    right: """
      ## 1. Formål
      …
      ## 2. Medlemmer
      …
      """)

  func review(_ context: inout ReviewContext) {
    let sections = Sections(context)
    for entity in context.all(.kommissorium) {
      var last: (position: Int, section: Sections.Section)?
      for section in Sections.present(in: entity) {
        guard let position = sections.position(of: section.title) else { continue }
        if let last, position <= last.position {
          let isRepeated = position == last.position
          context.report(
            Self.self, in: entity.id, bytes: section.range, named: section.title,
            isRepeated
              ? Message(
                da: "»\(section.title)« står to gange", en: "“\(section.title)” stands twice")
              : Message(
                da: "»\(section.title)« kommer efter »\(last.section.title)«",
                en: "“\(section.title)” comes after “\(last.section.title)”"),
            mend: Message(
              da: "Rækkefølgen er \(sections.list).", en: "The order is \(sections.list)."),
            related: [
              .init(
                context.origins.place(of: entity.id, bytes: last.section.range),
                Message(
                  da: "Her står »\(last.section.title)«", en: "“\(last.section.title)” is here"))
            ])
        } else {
          last = (position, section)
        }
      }
    }
  }
}
