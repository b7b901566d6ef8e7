import Diagnostics
package import Governance

/// The goals of a report: those of agreements and plans that held in the year.
package struct GoalsOfYear: Sendable {
  /// The goals of each agreement and plan that states any, agreements first.
  package let groups: [(owner: Entity, goals: [GoalOfYear])]
  /// What is not said of them.
  package let gaps: [ReportGap]

  /// Reads the goals as of the report's day.
  package init(_ year: ReportYear) {
    let reach = year.reach
    let owners = (reach.all(.agreement) + reach.all(.helhedsplan)).filter { owner in
      year.isOfYear(owner.id) && owner.record.all(Key.status).last != "planlagt"
    }
    groups = owners.compactMap { owner in
      let goals = owner.record.all(Agreement.goals).flatMap { $0 }
        .filter { Self.isLookedAt($0, of: owner, in: year.scope) }
        .map { GoalOfYear($0, of: owner, in: year, reach) }
      return goals.isEmpty ? nil : (owner, goals)
    }
    gaps =
      groups.isEmpty
      ? [
        ReportGap(
          Message(
            da: "Ingen mål er oplyst for \(year.year)", en: "No goals are stated for \(year.year)"),
          in: nil)
      ] : groups.flatMap { $0.goals }.compactMap { Self.gap(of: $0, year.year) }
  }

  /// Whether a report looks at a goal: that on a plan at those of plans, that on a body also at those
  /// of agreements which it is a party to or responsible for.
  private static func isLookedAt(
    _ goal: Record, of owner: Entity, in scope: ReportScope
  ) -> Bool {
    guard owner.kind == .agreement else { return true }
    switch scope {
    case .everything: return true
    case .plan: return false
    case .body(let id):
      let named = owner.record.all(Agreement.parties) + goal.all(Indicator.responsible)
      return named.flatMap { $0 }.contains { $0.target == id }
    }
  }

  private static func gap(of goal: GoalOfYear, _ year: Int) -> ReportGap? {
    let lacks = goal.lacks.map(\.name)
    guard !lacks.isEmpty else { return nil }
    func listed(_ language: Language) -> String {
      lacks.map { $0.text(in: language) }.joined(separator: ", ")
    }
    return ReportGap(
      Message(
        da: "Målet »\(goal.words)« (\(goal.owner.name)) mangler for \(year): "
          + listed(.danish),
        en: "The goal “\(goal.words)” (\(goal.owner.name)) lacks for \(year): "
          + listed(.english)),
      in: goal.owner.id, key: Agreement.goals.key)
  }
}
