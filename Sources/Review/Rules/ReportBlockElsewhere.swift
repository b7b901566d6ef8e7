import Content
import Diagnostics
import Governance

/// The blocks that reckon with a report's year stand in a report.
struct ReportBlockElsewhere: ReviewRule {
  static let description = RuleDescription(
    "rapportblok-uden-rapport", .warning,
    summary: Message(
      da: "En blok, der regner med en rapports år, står i en rapport",
      en: "A block that reckons with the year of a report stands in a report"),
    explanation: Message(
      da:
        """
        `vis tal`, `vis ændringer`, `vis mangler` og de andre blokke til årsrapporten henter året og dagen \
        fra rapporten. På andre sider viser de ingenting.
        """,
      en:
        """
        `vis tal`, `vis ændringer`, `vis mangler` and the other blocks of the annual report take year and \
        day from the report. On other pages they show nothing.
        """
    ),
    wrong: """
      # sider/aaret.md
      ```vis ændringer
      ```
      """,
    right: """
      # rapporter/status-2025/rapport.md
      ```vis ændringer
      ```
      """)

  private static let types: Set<BlockType> = [
    .figures, .dataBasis, .changes, .memberChanges, .meetings, .openTasks, .plans, .goals,
    .spending, .nextYear, .gaps, .contributions, .sources,
  ]

  func review(_ context: inout ReviewContext) {
    for entity in context.register.entities where entity.kind != .report {
      for (start, block) in (entity.prose?.blocks ?? [:]).sorted(by: { $0.key < $1.key })
      where Self.types.contains(block.type) {
        context.report(
          Self.self, in: entity.id, at: context.way(toBlock: start), named: block.type.rawValue,
          Message(
            da: "»\(block.type.rawValue)« viser kun noget i en rapport",
            en: "“\(block.type.rawValue)” shows something in a report only"),
          mend: Message(da: "Flyt blokken til rapporten.", en: "Move the block to the report."))
      }
    }
  }
}
