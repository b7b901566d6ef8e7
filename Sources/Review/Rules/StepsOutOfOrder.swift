import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// The steps of a document or a matter stand in the order in which they were taken.
struct StepsOutOfOrder: ReviewRule {
  static let description = RuleDescription(
    "trin-i-uorden", .warning,
    summary: Message(
      da: "Trin skal stå i tidsorden", en: "Steps must stand in the order of time"),
    explanation: Message(
      da:
        """
        Det sidste trin med kendt udfald er dokumentets status, så rækkefølgen under `forløb`, \
        `behandling` og `godkendelser` er en oplysning. Der er kun et fund, når datoerne ikke \
        kan passe.
        """,
      en:
        """
        The last step with a known outcome is the document's status, so the order under \
        `forløb`, `behandling` and `godkendelser` says something. There is a finding only when \
        the dates cannot fit.
        """
    ),
    wrong: """
      forløb:
        - trin: vedtaget
          dato: 1. juni 2010
        - trin: udkast
          dato: 14. april 2010
      """,
    right: """
      forløb:
        - trin: udkast
          dato: 14. april 2010
        - trin: vedtaget
          dato: 1. juni 2010
      """)

  private static let fields = [RuleDocument.steps, Decision.treatment, Helhedsplan.approvals]

  func review(_ context: inout ReviewContext) {
    let kinds = Kind.ruleDocuments + [.agreement, .decision, .helhedsplan, .report]
    for entity in context.all(kinds) {
      for field in Self.fields where entity.record[field] != nil {
        var latest: (date: ImpreciseDate, path: ValuePath)?
        for item in entity.record.items(field) {
          let step = item.value
          guard let date = step.first(Key.date) else { continue }
          let own = item.path + [.key(Key.date.key)]
          if let latest, date.last < latest.date.first {
            context.report(
              Self.self, in: entity.id, at: own, named: step.first(Step.name) ?? field.key,
              Message(
                da: "\(date.printed(in: .danish)) kommer efter \(latest.date.printed(in: .danish))",
                en: "\(date.printed(in: .english)) comes after \(latest.date.printed(in: .english))"
              ),
              mend: Message(
                da: "Byt om på trinene, eller ret den ene dato.",
                en: "Swap the steps, or correct one of the dates."),
              related: [
                .init(
                  context.origins.place(of: entity.id, at: latest.path),
                  Message(da: "Det senere trin", en: "The later step"))
              ])
          } else if date.first >= latest?.date.first ?? .first {
            latest = (date, own)
          }
        }
      }
    }
  }
}
