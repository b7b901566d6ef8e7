extension Timetable {
  /// The cost of all plans together.
  var cost: PlanCost {
    tables.indices.reduce(PlanCost()) { sum, body in
      plans[body].map { sum + cost(of: body, $0) } ?? sum
    }
  }

  /// What a plan costs its own body; what it costs those that build on it is theirs.
  func cost(of body: Int, _ plan: [Placement]) -> PlanCost {
    let around = surroundings(of: body)
    let own = Surroundings(
      placements: around.placements, bases: around.bases, waits: [], firstMinutes: nil,
      table: around.table)
    return own.cost(of: plan).map(PlanCost.init(packed:)) ?? PlanCost()
  }
}

extension Surroundings {
  /// The cost of a plan at the hours that it has; nil when it breaks a rule.
  func cost(of plan: [Placement]) -> Int? {
    cost(of: plan.map(\.node)).map { cost in
      plan.reduce(cost) { sum, placement in
        let best = placements[placement.node]?.missesHours ?? false
        return sum + ((placement.missesHours ? 1 : 0) - (best ? 1 : 0)) * PlanCost.Weight.hours
      }
    }
  }
}
