import Content
import Diagnostics
import Governance

/// A published report keeps the figures that it was published with.
struct PublishedWithoutFigures: ReviewRule {
  static let description = RuleDescription(
    "udgivet-uden-frosset", .note,
    summary: Message(
      da: "En udgivet rapports tal er frosset",
      en: "The figures of a published report are frozen"),
    explanation: Message(
      da:
        """
        Uden `frosset.yaml` viser en udgivet rapport registret, som det er nu, og den, der slår op i den om et \
        år, læser andre tal end dem, udvalget fik. Er filen slettet ved et uheld, ligger den i git.
        """,
      en:
        """
        Without `frosset.yaml` a published report shows the register as it is now, and whoever looks it up in \
        a year reads other figures than the committee was given. If the file was deleted by accident, git \
        has it.
        """
    ),
    wrong: """
      forløb:
        - trin: udgivet
          dato: 17. marts 2020
      """,
    right: """
      # frosset.yaml beside the report
      frosset: 17. marts 2020
      tal:
        - 'møder › Samarbejdsforum › Holdt = 4'
      """, dependsOnDay: true)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      guard FrozenFigures(of: report) == nil,
        let (step, item) = ReportStep.first(from: .published, of: report, by: context.day)
      else { continue }
      context.report(
        Self.self, in: report.id, at: item.path + [.key(Step.name.key)], named: step.rawValue,
        Message(
          da: "Rapporten er udgivet, og dens tal er ikke frosset",
          en: "The report is published, and its figures are not frozen"),
        mend: Message(
          da: "Kør `kommissorium freeze \(report.id)`, eller hent `frosset.yaml` tilbage.",
          en: "Run `kommissorium freeze \(report.id)`, or bring `frosset.yaml` back."))
    }
  }
}
