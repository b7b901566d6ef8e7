import CivilTime

/// All bodies with the meetings that they have so far.
struct Timetable {
  let tables: [BodyTable]
  /// The bodies that each builds on, by place.
  let bases: [[Int]]
  /// The bodies that build on each, by place.
  let dependants: [[Int]]
  /// Whether two bodies share a member.
  let shares: [[Bool]]
  /// The plan of each body; nil while it has none.
  private(set) var plans: [[Placement]?]
  /// The bodies that have been given up: they hold their fixed meetings and no other.
  private(set) var givenUp: Set<Int> = []
  /// Who meets on a day, and when.
  private var taken: [Int: [(body: Int, hours: Range<Int>)]] = [:]
  /// The earliest minutes that each body can have at all, and the latest it may wait with them.
  private var bounds: [(earliest: Int, latest: Int?)] = []

  init(_ problem: PlanningProblem) {
    let tables = problem.bodies.map(BodyTable.init)
    self.tables = tables
    var places: [String: Int] = [:]
    for (place, body) in problem.bodies.enumerated() { places[body.id] = place }
    var bases: [[Int]] = tables.map { _ in [] }
    var dependants = bases
    for order in problem.orders {
      guard let body = places[order.body], let basis = places[order.basis], body != basis,
        !bases[body].contains(basis)
      else { continue }
      bases[body].append(basis)
      dependants[basis].append(body)
    }
    (self.bases, self.dependants) = (bases, dependants)
    let members = problem.bodies.map { Set($0.members) }
    shares = members.map { one in members.map { !one.isDisjoint(with: $0) } }
    plans = tables.map { _ in nil }
    for (place, table) in tables.enumerated() {
      for meeting in table.body.fixed {
        taken[meeting.day.day.ordinal, default: []].append(
          (place, meeting.hours ?? BodyTable.wholeDay))
      }
    }
    bounds = OrderBounds(tables: tables, bases: bases, dependants: dependants).all
  }

  /// Gives a body a plan, or takes its plan away.
  mutating func set(_ plan: [Placement]?, of body: Int) {
    let nodes = tables[body].nodes
    for old in plans[body] ?? [] where nodes[old.node].fixed == nil {
      taken[nodes[old.node].day]?.removeAll { $0.body == body }
    }
    for new in plan ?? [] where nodes[new.node].fixed == nil {
      taken[nodes[new.node].day, default: []].append((body, new.hours))
    }
    plans[body] = plan
  }

  /// Gives a body up, so that nobody counts on meetings of it any more.
  mutating func giveUp(_ body: Int) {
    set(nil, of: body)
    givenUp.insert(body)
  }

  /// The bodies that take the hours of a body's meeting on a day.
  func clashes(_ body: Int, _ day: Int, _ hours: Range<Int>) -> [Int] {
    (taken[day] ?? []).filter {
      $0.body != body && shares[body][$0.body] && $0.hours.overlaps(hours)
    }.map(\.body)
  }

  /// What the others leave to a body.
  ///
  /// - Parameter isAlone: whether to look away from all others.
  func surroundings(of body: Int, isAlone: Bool = false) -> Surroundings {
    let table = tables[body]
    let placements = table.nodes.indices.map { index -> Placement? in
      let node = table.nodes[index]
      if let hours = node.fixed { return Placement(node: index, hours: hours, missesHours: false) }
      for slot in table.slots where isAlone || clashes(body, node.day, slot.hours).isEmpty {
        return Placement(node: index, hours: slot.hours, missesHours: slot.misses)
      }
      return nil
    }
    guard !isAlone else {
      return Surroundings(
        placements: placements, bases: [], waits: [], firstMinutes: nil, table: table)
    }
    return Surroundings(
      placements: placements, bases: bases[body].map { last(of: $0, before: table.nodes) },
      waits: waits(for: body), firstMinutes: firstMinutes(of: body), table: table)
  }

  /// When the minutes of a body's meetings are there, in order; nil while it has no plan.
  private func minutes(of body: Int) -> [Int]? {
    let table = tables[body]
    if let plan = plans[body] {
      return (plan.map { table.nodes[$0.node].minutes } + table.outsideMinutes).sorted()
    }
    guard givenUp.contains(body) else { return nil }
    return (table.nodes.filter { $0.fixed != nil }.map(\.minutes) + table.outsideMinutes).sorted()
  }

  /// The last minutes of a body that are there when each agenda is due.
  ///
  /// While the body has no plan, its minutes are thought to come all the time from the first that
  /// it can have.
  private func last(of basis: Int, before nodes: [BodyTable.Node]) -> [Int?] {
    guard let minutes = minutes(of: basis) else {
      return nodes.map { $0.agenda >= bounds[basis].earliest ? $0.agenda : nil }
    }
    return nodes.map { node in minutes.last { $0 <= node.agenda } }
  }

  /// The stretches in which the bodies that build on one wait for its minutes.
  private func waits(for body: Int) -> [(after: Int, through: Int)] {
    var waits: [(after: Int, through: Int)] = []
    for dependant in dependants[body] {
      let plan = plans[dependant] ?? []
      let nodes = plan.map { tables[dependant].nodes[$0.node] }
      for (earlier, later) in zip(nodes, nodes.dropFirst()) {
        let isMet = tables[body].outsideMinutes.contains {
          $0 > earlier.day && $0 <= later.agenda
        }
        if !isMet { waits.append((earlier.day, later.agenda)) }
      }
    }
    return waits
  }

  /// The day by which a body's first minutes must be there for those that build on it.
  private func firstMinutes(of body: Int) -> Int? {
    guard !tables[body].quotas.isEmpty else { return nil }
    var limit: Int?
    for dependant in dependants[body] where !givenUp.contains(dependant) {
      let due: Int?
      if let plan = plans[dependant] {
        due = plan.map { tables[dependant].nodes[$0.node] }.filter { $0.fixed == nil }
          .map(\.agenda).min()
      } else {
        due = bounds[dependant].latest
      }
      if let due { limit = min(limit ?? due, due) }
    }
    guard let limit else { return nil }
    return tables[body].outsideMinutes.contains { $0 <= limit } ? nil : limit
  }
}
