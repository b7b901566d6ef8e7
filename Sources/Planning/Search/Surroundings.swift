/// What the meetings of all other bodies leave to one body, and what they make it cost.
///
/// All that a plan asks of a body hangs on single days and on pairs of days that follow each other
/// in its plan; that is what lets ``BestResponse`` find the best of all its plans.
struct Surroundings {
  /// The hours that each node can have, or nil when the day is lost.
  let placements: [Placement?]
  /// For each body it builds on and each node: the last minutes there when the agenda is due.
  let bases: [[Int?]]
  /// The stretches of days in which bodies that build on it wait for its minutes: from the first
  /// day, which does not count, to the last.
  let waits: [(after: Int, through: Int)]
  /// The day by which the minutes of its first meeting must be there; nil when nobody waits.
  let firstMinutes: Int?

  /// The body.
  let table: BodyTable

  /// Whether pairs of days cost more than their distance, since the body is ordered with others.
  var isOrdered: Bool { !bases.isEmpty || !waits.isEmpty || firstMinutes != nil }

  /// What lies between two meetings that follow each other costs; nil when the rules forbid it.
  ///
  /// - Parameter earlier: nil for the first meeting of the span.
  /// - Parameter later: nil for the end of the span.
  func cost(from earlier: Int?, to later: Int?) -> Int? {
    let nodes = table.nodes
    guard let later else {
      guard let earlier else { return 0 }
      let rest = table.span.upperBound - nodes[earlier].day
      return 2 * rest * rest + PlanCost.Weight.stale * missed(from: earlier, to: nil)
    }
    let node = nodes[later]
    let isFree = node.fixed == nil
    if isFree, bases.contains(where: { $0[later] == nil }) { return nil }
    guard let earlier else {
      if let firstMinutes, node.minutes > firstMinutes { return nil }
      let rest = node.day - table.span.lowerBound
      return 2 * rest * rest + PlanCost.Weight.stale * missed(from: nil, to: later)
    }
    let gap = node.day - nodes[earlier].day
    if gap < table.body.leastGap, isFree || nodes[earlier].fixed == nil { return nil }
    var stale = waits.isEmpty ? 0 : missed(from: earlier, to: later)
    for basis in bases {
      if let last = basis[later], last > nodes[earlier].day { continue }
      stale += 1
    }
    return gap * gap + PlanCost.Weight.stale * stale
  }

  /// What a node costs by itself; nil when it cannot be used.
  func cost(of node: Int) -> Int? {
    guard let placement = placements[node] else { return nil }
    return (table.nodes[node].missesWeekday ? PlanCost.Weight.weekday : 0)
      + (placement.missesHours ? PlanCost.Weight.hours : 0)
  }

  /// The cost of a quota that holds some meetings; nil when the rules do not allow the number.
  func cost(of quota: Int, holding count: Int) -> Int? {
    let quota = table.quotas[quota]
    guard (quota.least...quota.most).contains(count) else { return nil }
    return PlanCost.Weight.count * abs(count - quota.aim)
  }

  /// The cost of a whole plan; nil when it breaks a rule.
  func cost(of plan: [Int]) -> Int? {
    var sum = 0
    var counts = table.quotas.map { _ in 0 }
    var earlier: Int?
    for node in plan {
      guard let own = cost(of: node), let between = cost(from: earlier, to: node) else {
        return nil
      }
      sum += own + between
      counts[table.nodes[node].quota] += 1
      earlier = node
    }
    if earlier == nil, firstMinutes != nil { return nil }
    guard let end = cost(from: earlier, to: nil) else { return nil }
    sum += end
    for (quota, count) in counts.enumerated() {
      guard let cost = cost(of: quota, holding: count) else { return nil }
      sum += cost
    }
    return sum
  }

  /// How many stretches of waiting fall between two meetings that follow each other.
  private func missed(from earlier: Int?, to later: Int?) -> Int {
    let last = earlier.map { table.nodes[$0].minutes } ?? .min
    let next = later.map { table.nodes[$0].minutes } ?? .max
    return waits.count { last <= $0.after && next > $0.through }
  }
}
