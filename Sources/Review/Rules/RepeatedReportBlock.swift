import CivilTime
import Content
import Diagnostics
import Governance

/// A report shows the same thing of the register once.
struct RepeatedReportBlock: ReviewRule {
  static let description = RuleDescription(
    "blok-vist-foer", .warning,
    summary: Message(
      da: "En rapport viser det samme én gang", en: "A report shows the same thing once"),
    explanation: Message(
      da:
        """
        Den samme blok to steder giver to ens tabeller med hver sit nummer, og ingen kan vide, hvilken der \
        henvises til. Viser den ikke det samme, siger dens nøgler det: et andet nøgletal, en anden dag. \
        Et andet sted i rapporten kan linke til afsnittet.
        """,
      en:
        """
        The same block in two places gives two equal tables with numbers of their own, and nobody can know \
        which is meant. Where it does not show the same, its keys say so: another indicator, another day. \
        Elsewhere the report can link to the section.
        """
    ),
    wrong: """
      ## 5. Møder

      ```vis møder
      ```

      ## 6. Frister

      ```vis møder
      ```
      """,
    right: """
      ## 5. Møder og frister

      ```vis møder
      ```
      """)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      let day = report.record.first(Report.asOf)?.last
      var shown: [DataBlock: Int] = [:]
      for (start, block) in (report.prose?.blocks ?? [:]).sorted(by: { $0.key < $1.key })
      where block.type != .internalText {
        let plain = block.shown(on: day)
        guard let first = shown[plain] else {
          shown[plain] = start
          continue
        }
        context.report(
          Self.self, in: report.id, at: context.way(toBlock: start), named: block.type.rawValue,
          Message(
            da: "»\(block.type.rawValue)« har vist det samme tidligere i rapporten",
            en: "“\(block.type.rawValue)” has shown the same earlier in the report"),
          mend: Message(
            da: "Slet den ene blok, eller sig i dens nøgler, hvad den viser andet.",
            en: "Delete one of the blocks, or say in its keys what else it shows."),
          related: [
            .init(
              context.origins.place(of: report.id, at: context.way(toBlock: first)),
              Message(da: "Den første", en: "The first"))
          ])
      }
    }
  }
}
