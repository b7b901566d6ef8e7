/// What a year's plan has to satisfy: the bodies that meet, and which builds on which.
///
/// The planner knows nothing of content, calendars or clocks; whoever asks has made them days.
package struct PlanningProblem: Sendable {
  /// The bodies; their ids differ.
  package let bodies: [PlanningBody]
  /// Whose agenda builds on whose meetings.
  package let orders: [PlanningOrder]

  /// Makes a problem; an order that names a body which is not there counts for nothing.
  package init(bodies: [PlanningBody], orders: [PlanningOrder] = []) {
    self.bodies = bodies
    self.orders = orders
  }
}

/// That one body's agenda builds on the meetings of another.
package struct PlanningOrder: Hashable, Sendable {
  /// The body whose agenda it is.
  package let body: String
  /// The body whose minutes must be there before that agenda is due.
  package let basis: String

  /// Makes an order.
  package init(_ body: String, buildsOn basis: String) {
    self.body = body
    self.basis = basis
  }
}
