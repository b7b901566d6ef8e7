import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A plan runs while its scheme has money.
struct PlanOutsideScheme: ReviewRule {
  static let description = RuleDescription(
    "plan-begynder-uden-for-ordningen", .warning,
    summary: Message(
      da: "En plan skal begynde, mens ordningens midler gælder",
      en: "A plan must begin while its scheme's funds last"),
    explanation: Message(
      da:
        """
        Midlerne gives i ordningens tid, og planen løber som regel videre efter den. Derfor er der \
        kun et fund, når planen med sikkerhed begynder før ordningen eller efter, at den er \
        sluttet. Står planen under den forkerte ordning, er det også her, det ses.
        """,
      en:
        """
        The funds are given in the time of the scheme, and a plan mostly runs on after it. So \
        there is a finding only when the plan certainly begins before the scheme or after its \
        end. A plan under the wrong scheme shows here too.
        """
    ),
    wrong: """
      # ordninger/ordning.md
      gælder: 2015-2018
      # helhedsplaner/plan.md
      gælder: 2020-2023
      """,
    right: """
      # helhedsplaner/plan.md
      gælder: 2018-2021
      """)

  func review(_ context: inout ReviewContext) {
    for plan in context.all(.helhedsplan) {
      guard let scheme = plan.record.first(Scheme.scheme)?.target.flatMap({ context.register[$0] }),
        !context.isBroken(scheme.id), let own = plan.record.first(Key.validity),
        let start = own.start, let funds = scheme.record.first(Key.validity)
      else { continue }
      let isBefore = funds.earliest.map { start.last < $0 } ?? false
      let isAfter = funds.exclusiveEnd.map { start.first >= $0 } ?? false
      guard isBefore || isAfter else { continue }
      context.report(
        Self.self, in: plan.id, at: [.key(Key.validity.key)],
        Message(
          da:
            """
            Planen begynder \(start.printed(in: .danish)), og »\(scheme.id)« gælder \
            \(funds.printed(in: .danish))
            """,
          en:
            """
            The plan begins \(start.printed(in: .english)), and “\(scheme.id)” holds \
            \(funds.printed(in: .english))
            """
        ),
        mend: Message(
          da: "Ret den ene af de to gyldigheder, eller ret `ordning`.",
          en: "Correct one of the two validities, or `ordning`."),
        related: [
          .init(
            context.origins.place(of: scheme.id, at: [.key(Key.validity.key)]),
            Message(da: "Her står ordningens tid", en: "The time of the scheme stands here"))
        ])
    }
  }
}
