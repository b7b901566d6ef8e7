import Content
import Diagnostics
import Governance

/// A plan says of every step that its scheme demands how far it is.
struct MissingApproval: ReviewRule {
  static let description = RuleDescription(
    "godkendelse-mangler", .warning,
    summary: Message(
      da: "En plan skal nævne hvert trin i ordningens godkendelse, og ingen andre",
      en: "A plan must name each step of its scheme's approval, and no other"),
    explanation: Message(
      da:
        """
        Et trin, som ingen ved noget om, skrives med `udfald: ikke oplyst`; så kan læseren se, at \
        der er ledt. Et trin, som ordningen ikke kender, er som regel stavet forkert.
        """,
      en:
        """
        A step that nobody knows anything of is written with `udfald: ikke oplyst`, so that the \
        reader sees that it was looked for. A step that the scheme does not know is mostly \
        misspelt.
        """
    ),
    wrong: """
      # ordninger/ordning.md
      godkendelse:
        - trin: bestyrelse
        - trin: fonden
          efter: bestyrelse
      # helhedsplaner/plan.md
      godkendelser:
        - trin: bestyrelse
          udfald: godkendt
      """,
    right: """
      # helhedsplaner/plan.md
      godkendelser:
        - trin: bestyrelse
          udfald: godkendt
        - trin: fonden
          udfald: ikke oplyst
      """)

  func review(_ context: inout ReviewContext) {
    for plan in context.all(.helhedsplan) {
      guard
        plan.record[Helhedsplan.approvals] == nil
          || !plan.record.all(Helhedsplan.approvals).isEmpty,
        let scheme = plan.record.first(Scheme.scheme)?.target.flatMap({ context.register[$0] }),
        !context.isBroken(scheme.id), !context.isBroken(plan.id)
      else { continue }
      let steps = ApprovalPath(of: scheme).steps.map(\.name)
      guard !steps.isEmpty else { continue }
      let items = plan.record.items(Helhedsplan.approvals)
      let named = items.map { $0.value.first(Step.name) ?? "" }
      let missing = steps.filter { !named.contains($0) }
      if !missing.isEmpty { report(missing, of: scheme, in: plan, &context) }
      for (item, name) in zip(items, named) where !steps.contains(name) && !name.isEmpty {
        context.report(
          Self.self, in: plan.id, at: item.path + [.key(Step.name.key)], named: name,
          Message(
            da: "»\(name)« er ikke et trin i godkendelsen i »\(scheme.id)«",
            en: "“\(name)” is no step of the approval in “\(scheme.id)”"),
          mend: Message(
            da: "Skriv et af trinene: \(steps.joined(separator: ", ")).",
            en: "Write one of the steps: \(steps.joined(separator: ", "))."))
      }
    }
  }

  private func report(
    _ missing: [String], of scheme: Entity, in plan: Entity, _ context: inout ReviewContext
  ) {
    let path: ValuePath =
      plan.record[Helhedsplan.approvals] == nil ? [] : [.key(Helhedsplan.approvals.key)]
    let names = missing.joined(separator: ", ")
    context.report(
      Self.self, in: plan.id, at: path,
      place: path.isEmpty ? nil : context.origins.keyPlace(of: plan.id, at: path),
      Message(
        da: "Trin, som »\(scheme.id)« kræver, mangler: \(names)",
        en: "Steps that “\(scheme.id)” demands are missing: \(names)"),
      mend: Message(
        da: "Skriv dem under `godkendelser`; ved ingen noget, så med `udfald: ikke oplyst`.",
        en: "Write them under `godkendelser`, with `udfald: ikke oplyst` where nobody knows."),
      related: [
        .init(
          context.origins.place(of: scheme.id, at: [.key(Scheme.approval.key)]),
          Message(da: "Her står trinene", en: "The steps stand here"))
      ])
  }
}
