import Content
import Diagnostics
import Governance
import Markdown

/// The parts of an item have their headings spelt as the house spells them, each once.
struct MisnamedPart: ReviewRule {
  static let description = RuleDescription(
    "punkts-del", .warning,
    summary: Message(
      da: "Et punkt har højst ét afsnit »Indstilling«, »Beslutning« og »Opfølgning«",
      en: "An item has at most one part “Indstilling”, “Beslutning” and “Opfølgning”"),
    explanation: Message(
      da:
        """
        Kun de tre overskrifter begynder en del af et punkt. `### Beslutninger` er en almindelig \
        overskrift, og det, der står under den, bliver ikke vist som en beslutning. Flere beslutninger \
        på et punkt skrives under den samme overskrift, hver med sin blok `beslutning`.
        """,
      en:
        """
        Only the three headings begin a part of an item. `### Beslutninger` is a heading like any \
        other, and what stands under it is not shown as a decision. Several decisions on an item stand \
        under one heading, each with its block `beslutning`.
        """
    ),
    wrong: """
      ## 1. Regnskab

      ### Beslutninger

      Godkendt.
      """,
    right: """
      ## 1. Regnskab

      ### Beslutning

      Godkendt.
      """)

  private static let words = ["Indstilling", "Beslutning", "Opfølgning"]

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      var seen: Set<AgendaItem.Part> = []
      for block in meeting.prose?.document.blocks ?? [] {
        guard case .heading(let heading) = block.kind else { continue }
        if heading.level <= 2 { seen = [] }
        guard heading.level == 3 else { continue }
        if let part = AgendaItem.Part(heading: heading.title) {
          guard !seen.insert(part).inserted else { continue }
          context.report(
            Self.self, in: meeting.id, bytes: block.range, named: heading.title,
            Message(
              da: "Punktet har allerede et afsnit »\(heading.title)«",
              en: "The item has a part “\(heading.title)” already"),
            mend: Message(
              da: "Saml det hele under den første overskrift.",
              en: "Put all of it under the first heading."))
        } else if let meant = Spelling.nearest(to: heading.title, in: Self.words) {
          context.report(
            Self.self, in: meeting.id, bytes: block.range, named: heading.title,
            Message(
              da: "»\(heading.title)« er ikke en del af et punkt",
              en: "“\(heading.title)” is no part of an item"),
            mend: Message(da: "Mente du »\(meant)«?", en: "Did you mean “\(meant)”?"))
        }
      }
    }
  }
}
