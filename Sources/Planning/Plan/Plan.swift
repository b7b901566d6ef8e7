/// A year's meetings as proposed, with what could not be had and why.
package struct Plan: Sendable {
  /// The meetings in the order of the bodies and their days, those that lay fast among them.
  package let meetings: [PlannedMeeting]
  /// The bodies for which no plan keeps the rules, in the order of the bodies.
  package let impossible: [ImpossibleBody]
  /// The wishes that were not kept, in the order of the meetings.
  package let unkept: [UnkeptWish]
  /// What the plan costs in wishes not kept.
  package let cost: PlanCost
  /// What the same bodies would cost if each were alone in the world: no plan costs less.
  package let bound: PlanCost
}

/// A body that cannot be planned.
package struct ImpossibleBody: Hashable, Sendable {
  /// Why it cannot.
  package enum Reason: Hashable, Sendable {
    /// Its own days do not hold enough meetings; how many days fell to what.
    case tooFewDays(free: Int, Tally)
    /// Its days are enough, but others that share members or an order with it stand in the way.
    case others([String])
    /// It builds on itself by way of others.
    case ring([String])
  }

  /// The body.
  package let body: String
  /// Why.
  package let reason: Reason
}
