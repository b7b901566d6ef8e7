import CivilTime
import Diagnostics
package import Governance
import Phrases

/// The plans of a report with how far each has come on its way to approval, as of the report's day.
package struct PlansOfYear: Sendable {
  /// A plan on its way.
  package struct Reading: Sendable {
    /// The plan.
    package let plan: Entity
    /// The scheme that it belongs to.
    package let scheme: Entity?
    /// How far it is; nil where its scheme lays down no way.
    package let path: ApprovalPath?
  }

  /// The plans, in the order of their ids.
  package let plans: [Reading]
  /// What is not said of them.
  package let gaps: [ReportGap]

  /// The plans that hold in the year or were already heard of.
  package init(_ year: ReportYear) {
    plans = year.reach.all(.helhedsplan).filter { plan in
      year.isHeardOf(plan)
        && year.register.life(of: plan.id)?.state(on: year.days.lowerBound) != .ceased
    }.map { plan in
      let scheme = plan.record.first(Scheme.scheme)?.target.flatMap { year.register[$0] }
      let path = scheme.map { ApprovalPath(of: $0, plan: plan, asOf: year.day) }
      return Reading(
        plan: plan, scheme: scheme, path: path.flatMap { $0.steps.isEmpty ? nil : $0 })
    }
    gaps =
      plans.isEmpty
      ? [
        ReportGap(
          Message(
            da: "Ingen helhedsplan er nævnt ved navn for \(year.year)",
            en: "No plan is named for \(year.year)"), in: nil)
      ] : plans.flatMap { Self.gaps(of: $0, year.register) }
  }

  private static func gaps(of reading: Reading, _ register: Register) -> [ReportGap] {
    let plan = reading.plan
    var gaps: [ReportGap] = []
    func add(_ danish: String, _ english: String, _ key: String) {
      gaps.append(ReportGap(Message(da: danish, en: english), in: plan.id, key: key))
    }
    if register.life(of: plan.id)?.isNotStated ?? true {
      add(
        "Perioden for »\(plan.name)« er ikke oplyst", "The period of “\(plan.name)” is not stated",
        Key.validity.key)
    }
    if plan.record.first(Helhedsplan.board) == nil {
      add(
        "Den ansvarlige bestyrelse for »\(plan.name)« er ikke oplyst",
        "The board responsible for “\(plan.name)” is not stated", Helhedsplan.board.key)
    }
    let key = Helhedsplan.approvals.key
    for step in reading.path?.openSteps ?? [] {
      let name = step.title(in: register)
      switch step.state {
      case .notStated:
        add(
          "Om »\(plan.name)« er godkendt i trinnet »\(name)«, er ikke oplyst",
          "Whether “\(plan.name)” is approved in the step “\(name)” is not stated", key)
      case .approved, .refused, .awaited:
        add(
          "Dagen, da trinnet »\(name)« blev afsluttet for »\(plan.name)«, er ikke oplyst",
          "The day on which the step “\(name)” was taken for “\(plan.name)” is not stated", key)
      }
    }
    return gaps
  }
}

extension ApprovalPath {
  /// The steps of which the state or the day ought to be stated and is not.
  ///
  /// Nothing is asked of a step that waits for one that is not taken yet.
  fileprivate var openSteps: [Step] {
    var isBlocked = Array(repeating: false, count: steps.count)
    for index in steps.indices.sorted(by: { steps[$0].depth < steps[$1].depth }) {
      isBlocked[index] = steps[index].after.contains { before in
        isBlocked[before] || [.awaited, .refused].contains(steps[before].state)
      }
    }
    return zip(steps, isBlocked).compactMap { step, isBlocked in
      switch step.state {
      case .notStated: isBlocked ? nil : step
      case .approved, .refused: step.date == nil ? step : nil
      case .awaited: nil
      }
    }
  }
}

extension ApprovalPath.Step {
  /// What the step is called: by the scheme, by the body of its name, or by its name in words.
  package func title(in register: Register) -> String {
    demand.first(Key.name) ?? register[EntityID(name)]?.name ?? name.replacing("-", with: " ")
  }
}
