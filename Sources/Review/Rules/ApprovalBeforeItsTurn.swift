import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A plan is approved in the order that its scheme lays down.
struct ApprovalBeforeItsTurn: ReviewRule {
  static let description = RuleDescription(
    "godkendt-foer-tur", .warning,
    summary: Message(
      da: "Et trin i en godkendelse skal komme efter de trin, det venter på",
      en: "A step of an approval must come after the steps that it waits for"),
    explanation: Message(
      da:
        """
        Ordningen siger under `efter`, hvad et trin venter på. Der er kun et fund, når datoerne i \
        planen viser, at trinet med sikkerhed er taget før. Veje, der løber ved siden af hinanden, \
        venter ikke på hinanden.
        """,
      en:
        """
        The scheme says under `efter` what a step waits for. There is a finding only when the \
        dates in the plan show that the step was certainly taken before. Ways that run side by \
        side do not wait for each other.
        """
    ),
    wrong: """
      # ordninger/ordning.md
      godkendelse:
        - trin: lokale-ledere
        - trin: bestyrelse
          efter: lokale-ledere
      # helhedsplaner/plan.md
      godkendelser:
        - trin: lokale-ledere
          dato: 20. september 2017
        - trin: bestyrelse
          dato: 1. september 2017
      """,
    right: """
      # helhedsplaner/plan.md
      godkendelser:
        - trin: lokale-ledere
          dato: 1. september 2017
        - trin: bestyrelse
          dato: 20. september 2017
      """)

  func review(_ context: inout ReviewContext) {
    for plan in context.all(.helhedsplan) {
      guard let scheme = plan.record.first(Scheme.scheme)?.target.flatMap({ context.register[$0] }),
        !context.isBroken(scheme.id)
      else { continue }
      let path = ApprovalPath(of: scheme, plan: plan)
      for step in path.steps {
        for before in step.after {
          guard path.steps.indices.contains(before), let date = step.date,
            let earlier = path.steps[before].date, date.last < earlier.first
          else { continue }
          report(step, date, before: path.steps[before], earlier, in: plan, &context)
        }
      }
    }
  }

  private func report(
    _ step: ApprovalPath.Step, _ date: ImpreciseDate, before other: ApprovalPath.Step,
    _ earlier: ImpreciseDate, in plan: Entity, _ context: inout ReviewContext
  ) {
    let items = plan.record.items(Helhedsplan.approvals)
    func path(_ step: ApprovalPath.Step) -> ValuePath {
      let item = items.last { $0.value.first(Step.name) == step.name }
      return (item?.path ?? []) + [.key(Key.date.key)]
    }
    context.report(
      Self.self, in: plan.id, at: path(step), named: step.name,
      Message(
        da:
          """
          »\(step.name)« er fra \(date.printed(in: .danish)) og dermed før »\(other.name)«, som det venter på
          """,
        en:
          """
          “\(step.name)” is of \(date.printed(in: .english)), before “\(other.name)” that it waits for
          """
      ),
      mend: Message(
        da: "Ret den ene dato, eller ret `efter` i ordningen.",
        en: "Correct one of the dates, or `efter` in the scheme."),
      related: [
        .init(
          context.origins.place(of: plan.id, at: path(other)),
          Message(
            da: "Det trin, der skulle være taget før, \(earlier.printed(in: .danish))",
            en: "The step that should have come before, \(earlier.printed(in: .english))"))
      ])
  }
}
