package import CivilTime
import Phrases

/// The way to approval that a scheme lays down, and how far one plan has come on it.
///
/// Steps that wait for no other begin a branch of their own; a step that waits for several brings
/// branches together.
package struct ApprovalPath: Hashable, Sendable {
  /// How far a plan is with a step.
  package enum State: Hashable, Sendable {
    /// It is approved.
    case approved
    /// It was turned down.
    case refused
    /// It is waited for, or was put off.
    case awaited
    /// The sources do not say.
    case notStated
  }

  /// One step.
  package struct Step: Hashable, Sendable {
    /// The name that other steps and plans call it by.
    package let name: String
    /// What the scheme says of it.
    package let demand: Record
    /// What the plan says of it; nil where there is no plan, or where it says nothing.
    package let approval: Record?
    /// The steps that come right before it, by their places.
    package let after: [Int]
    /// The number of steps on the longest way to it.
    package let depth: Int

    /// When it was taken, where that is stated.
    package var date: ImpreciseDate? { approval?.first(Key.date) }

    /// How far the plan is with it.
    package var state: State {
      guard let outcome = approval?.first(Governance.Step.outcome) else { return .notStated }
      if Outcome.awaited.contains(outcome) { return .awaited }
      return outcome == Outcome.refusedWord ? .refused : .approved
    }
  }

  /// The steps in the order of the scheme.
  package let steps: [Step]

  /// The way that a scheme lays down, with what a plan says of it.
  ///
  /// - Parameter day: the day that it is seen from; what happened later is left out.
  package init(of scheme: Entity, plan: Entity? = nil, asOf day: Day = .last) {
    let demands = scheme.record.all(Scheme.approval).flatMap { $0 }
    let approvals = (plan?.record.all(Helhedsplan.approvals).flatMap { $0 } ?? [])
      .filter { $0.first(Key.date).map { $0.first <= day } ?? true }
    let names = demands.map { $0.first(Governance.Step.name) ?? "" }
    let after = demands.map { demand in
      demand.all(Scheme.after).flatMap { $0 }.compactMap { names.firstIndex(of: $0) }
    }
    let depths = Self.depths(after)
    steps = demands.indices.map { index in
      Step(
        name: names[index], demand: demands[index],
        approval: approvals.last { $0.first(Governance.Step.name) == names[index] },
        after: Self.nearest(after[index].filter { depths[$0] < depths[index] }, after),
        depth: depths[index])
    }
  }

  /// The runs of steps without a fork, in the order in which they begin, each as places of steps.
  ///
  /// Runs that begin with no step before them run side by side.
  package var branches: [[Int]] {
    var runs: [[Int]] = []
    for index in steps.indices.sorted(by: { (steps[$0].depth, $0) < (steps[$1].depth, $1) }) {
      let before = steps[index].after
      let followers = before.first.map { only in
        steps.indices.filter { steps[$0].after.contains(only) }
      }
      if before.count == 1, followers?.count == 1,
        let run = runs.firstIndex(where: { $0.last == before.first })
      {
        runs[run].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  /// The steps right before one, without those that another of them waits for anyway.
  private static func nearest(_ before: [Int], _ after: [[Int]]) -> [Int] {
    before.filter { one in
      !before.contains { other in
        var waitedFor: Set<Int> = []
        var next = after[other]
        while let step = next.popLast() {
          if waitedFor.insert(step).inserted { next += after[step] }
        }
        return other != one && waitedFor.contains(one) && !after[one].contains(other)
      }
    }
  }

  /// The number of steps on the longest way to each; steps that wait in a circle count no further.
  private static func depths(_ after: [[Int]]) -> [Int] {
    var depths = after.map { _ in 0 }
    for _ in after {
      for index in after.indices {
        let least = after[index].filter { $0 != index }.map { depths[$0] + 1 }.max() ?? 0
        depths[index] = max(depths[index], min(least, after.count))
      }
    }
    return depths
  }
}
