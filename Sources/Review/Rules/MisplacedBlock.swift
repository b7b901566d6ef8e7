import Content
import Diagnostics
import Governance

/// The data of an item stand under its heading, once.
struct MisplacedBlock: ReviewRule {
  static let description = RuleDescription(
    "blok-uden-punkt", .warning,
    summary: Message(
      da: "Et mødes blokke står under et punkts overskrift, »punkt« én gang",
      en: "The blocks of a meeting stand under the heading of an item, “punkt” once"),
    explanation: Message(
      da:
        """
        Et punkt er en overskrift (`##`) med sin blok `punkt` lige under. Beslutninger og opgaver hører \
        til det punkt, de står under. Uden overskrift hører de ikke til noget.
        """,
      en:
        """
        An item is a heading (`##`) with its block `punkt` right under it. Decisions and tasks belong to \
        the item that they stand under. Without a heading they belong to none.
        """
    ),
    wrong: """
      ```punkt
      art: beslutning
      ```

      ## 1. Regnskab
      """,
    right: """
      ## 1. Regnskab

      ```punkt
      art: beslutning
      ```
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      guard let prose = meeting.prose else { continue }
      let items = context.record(of: meeting).items
      let taken = Set(
        items.flatMap { item in
          [item.start].compactMap { $0 } + item.decisions.compactMap(\.start)
            + item.tasks.map(\.start)
        })
      for (start, block) in prose.blocks.sorted(by: { $0.key < $1.key })
      where [.agendaItem, .decision, .task].contains(block.type) && !taken.contains(start) {
        let isSecond = items.contains { $0.range.lowerBound < start }
        context.report(
          Self.self, in: meeting.id, at: context.way(toBlock: start), named: block.type.rawValue,
          isSecond
            ? Message(
              da: "Blokken »\(block.type.rawValue)« hører ikke til noget punkt her",
              en: "The block “\(block.type.rawValue)” belongs to no item here")
            : Message(
              da: "Blokken »\(block.type.rawValue)« står før det første punkt",
              en: "The block “\(block.type.rawValue)” stands before the first item"),
          mend: Message(
            da: "Sæt den under punktets overskrift, uden for lister og citater, én gang.",
            en: "Put it under the item's heading, outside lists and quotations, once."))
      }
    }
  }
}
