/// Finds a year's meetings for all bodies.
///
/// The rules are kept without exception: days without obstacles, the numbers of the quotas, the
/// least distance, no member in two places, minutes there before the agenda that builds on them.
/// What is wished is weighed as ``PlanCost`` says. The same problem gives the same plan.
///
/// Each body in turn gets the best of all its plans while the others stay; the scarcest goes first,
/// and one that finds no room goes before the others in the next round. Then each is planned anew
/// until none gains, and bodies in each other's way by twos. In the end no body can be planned
/// better while the others stay, be it by moving one of its meetings or all.
package struct Planner {
  private var timetable: Timetable
  /// The cost of each body's best plan alone; nil when it has none.
  private let alone: [Int?]

  /// The plan for a problem.
  package static func plan(_ problem: PlanningProblem) -> Plan {
    var planner = Planner(problem)
    planner.construct()
    planner.improve()
    if planner.giveUpTheHopeless() { planner.improve() }
    return PlanAccount(planner.timetable, alone: planner.alone).plan
  }

  private init(_ problem: PlanningProblem) {
    let timetable = Timetable(problem)
    self.timetable = timetable
    alone = problem.bodies.indices.map {
      BestResponse.find(in: timetable.surroundings(of: $0, isAlone: true))?.cost
    }
  }

  /// Gives a first plan to as many bodies as possible.
  private mutating func construct() {
    var order = timetable.tables.indices.sorted { left, right in
      let (a, b) = (roominess(left), roominess(right))
      return a != b ? a < b : left < right
    }
    let empty = timetable
    var best = timetable
    var fewest = Int.max
    for _ in 0...min(order.count, 12) {
      timetable = empty
      var failed = order.filter { !replan($0) }
      // A body may have waited for one that was planned after it.
      failed = failed.filter { !replan($0) }
      if failed.count < fewest { (fewest, best) = (failed.count, timetable) }
      let hopeful = failed.filter { alone[$0] != nil }
      if hopeful.isEmpty { break }
      order = hopeful + order.filter { !hopeful.contains($0) }
    }
    timetable = best
  }

  /// How many days a body has for each meeting wished for.
  private func roominess(_ body: Int) -> Int {
    let table = timetable.tables[body]
    return table.nodes.count / max(1, table.quotas.reduce(0) { $0 + $1.aim })
  }

  /// Plans a body as well as can be; says whether it has a plan.
  @discardableResult private mutating func replan(_ body: Int) -> Bool {
    let surroundings = timetable.surroundings(of: body)
    guard let found = BestResponse.find(in: surroundings) else {
      timetable.set(nil, of: body)
      return false
    }
    timetable.set(found.nodes.compactMap { surroundings.placements[$0] }, of: body)
    return true
  }

  /// Gives up the bodies that found no plan, and those that build on them; says whether there were any.
  private mutating func giveUpTheHopeless() -> Bool {
    var grew = true
    while grew {
      grew = false
      for body in timetable.tables.indices where !timetable.givenUp.contains(body) {
        if let plan = timetable.plans[body],
          timetable.surroundings(of: body).cost(of: plan) != nil
        {
          continue
        }
        timetable.giveUp(body)
        grew = true
      }
    }
    return !timetable.givenUp.isEmpty
  }

  /// Plans each body anew until none gains by it, alone or with another.
  private mutating func improve() {
    repeat {
      while timetable.tables.indices.count(where: { settle($0) }) > 0 {}
    } while improveInTwos()
  }

  /// Plans a body anew if that is better; says whether it was.
  private mutating func settle(_ body: Int) -> Bool {
    if timetable.givenUp.contains(body) { return false }
    let surroundings = timetable.surroundings(of: body)
    guard let found = BestResponse.find(in: surroundings) else { return false }
    if let plan = timetable.plans[body] {
      guard found.cost < surroundings.cost(of: plan) ?? .max else { return false }
    }
    timetable.set(found.nodes.compactMap { surroundings.placements[$0] }, of: body)
    return true
  }

  /// Takes two bodies out and plans them anew, first the one and then the other.
  private mutating func improveInTwos() -> Bool {
    let before = timetable
    var total = value
    for first in timetable.tables.indices where isHindered(first) {
      for second in timetable.tables.indices where touches(first, second) {
        let kept = timetable
        timetable.set(nil, of: first)
        timetable.set(nil, of: second)
        if replan(first), replan(second), replan(first), value < total {
          total = value
        } else {
          timetable = kept
        }
      }
    }
    return before.plans != timetable.plans
  }

  /// Whether a body has less than it would have alone.
  private func isHindered(_ body: Int) -> Bool {
    guard let best = alone[body], !timetable.givenUp.contains(body) else { return false }
    guard let plan = timetable.plans[body] else { return true }
    return timetable.cost(of: body, plan) > PlanCost(packed: best)
  }

  private func touches(_ one: Int, _ other: Int) -> Bool {
    guard one != other, !timetable.givenUp.contains(other) else { return false }
    return timetable.shares[one][other] || timetable.bases[one].contains(other)
      || timetable.dependants[one].contains(other)
  }

  /// What is to be made small: first the bodies without a plan, then the cost.
  private var value: Value { Value(timetable) }

  private struct Value: Comparable {
    let missing: Int
    let cost: PlanCost

    init(_ timetable: Timetable) {
      missing = timetable.plans.count { $0 == nil }
      cost = timetable.cost
    }

    static func < (left: Value, right: Value) -> Bool {
      (left.missing, left.cost) < (right.missing, right.cost)
    }
  }
}
