import CivilTime

/// Writes down what the search found, and why it found no more.
struct PlanAccount {
  private let timetable: Timetable
  private let alone: [Int?]

  init(_ timetable: Timetable, alone: [Int?]) {
    self.timetable = timetable
    self.alone = alone
  }

  /// The plan.
  var plan: Plan {
    let bodies = timetable.tables.indices
    let bound = bodies.reduce(PlanCost()) { sum, body in
      guard timetable.plans[body] != nil, let best = alone[body] else { return sum }
      return sum + PlanCost(packed: best)
    }
    return Plan(
      meetings: bodies.flatMap(meetings),
      impossible: bodies.filter { timetable.plans[$0] == nil }.map {
        ImpossibleBody(body: id($0), reason: reason($0))
      },
      unkept: bodies.flatMap(unkept), cost: timetable.cost, bound: bound)
  }

  private func id(_ body: Int) -> String { timetable.tables[body].body.id }

  private func meetings(of body: Int) -> [PlannedMeeting] {
    let table = timetable.tables[body]
    let hasHours = !table.body.starts.isEmpty
    let fixed = table.body.fixed.map {
      PlannedMeeting(body: table.body.id, day: $0.day.day, hours: $0.hours, isFixed: true)
    }
    let planned = (timetable.plans[body] ?? []).filter { table.nodes[$0.node].fixed == nil }.map {
      PlannedMeeting(
        body: table.body.id, day: Day(ordinal: table.nodes[$0.node].day),
        hours: hasHours ? $0.hours : nil, isFixed: false)
    }
    return (fixed + planned).sorted { $0.day < $1.day }
  }

  /// Why a body has no plan.
  private func reason(_ body: Int) -> ImpossibleBody.Reason {
    let table = timetable.tables[body]
    if let ring = ring(through: body) { return .ring(ring.map(id)) }
    guard alone[body] != nil else {
      var tally = Tally()
      let days = table.body.days.filter { option in
        table.body.quotas.contains { $0.days.contains(option.day) }
      }
      for option in days {
        if let obstacle = option.obstacle { tally.obstacles[obstacle, default: 0] += 1 }
      }
      return .tooFewDays(free: days.count { $0.obstacle == nil }, tally)
    }
    let missing = timetable.bases[body].filter { timetable.plans[$0] == nil }
    if !missing.isEmpty { return .others(missing.map(id)) }
    let near = timetable.tables.indices.filter { other in
      other != body
        && (timetable.shares[body][other] || timetable.bases[body].contains(other)
          || timetable.dependants[body].contains(other))
    }
    let culprits = near.filter { other in
      var without = timetable
      without.set([], of: other)
      return BestResponse.find(in: without.surroundings(of: body)) != nil
    }
    return .others((culprits.isEmpty ? near : culprits).map(id))
  }

  /// The bodies by which a body builds on itself, or nil when it does not.
  private func ring(through body: Int) -> [Int]? {
    var paths = [[body]]
    var seen: Set<Int> = []
    while !paths.isEmpty {
      let path = paths.removeFirst()
      guard let last = path.last else { continue }
      for basis in timetable.bases[last] {
        if basis == body { return path }
        if seen.insert(basis).inserted { paths.append(path + [basis]) }
      }
    }
    return nil
  }

  /// The wishes that the plan of a body does not keep.
  private func unkept(of body: Int) -> [UnkeptWish] {
    guard let plan = timetable.plans[body] else { return [] }
    let table = timetable.tables[body]
    func wish(_ wish: UnkeptWish.Wish, _ tally: Tally) -> UnkeptWish {
      UnkeptWish(body: table.body.id, wish: wish, tally: tally)
    }
    var result: [UnkeptWish] = []
    for (index, quota) in table.quotas.enumerated() {
      let count = plan.count { table.nodes[$0.node].quota == index }
      guard count < quota.aim else { continue }
      result.append(
        wish(
          .count(quota.days, wished: quota.aim, planned: count),
          tally(body, plan, except: nil) { day in quota.days.contains(day) }))
    }
    for (place, placement) in plan.enumerated() {
      let node = table.nodes[placement.node]
      let day = Day(ordinal: node.day)
      let before = place > 0 ? table.nodes[plan[place - 1].node] : nil
      let after = place + 1 < plan.count ? table.nodes[plan[place + 1].node].day : Int.max
      if let before {
        for basis in timetable.bases[body]
        where !minutes(of: basis).contains(where: { $0 > before.day && $0 <= node.agenda }) {
          result.append(wish(.fresh(day, of: id(basis)), Tally()))
        }
      }
      let quota = table.quotas[node.quota].days
      func isNear(_ other: Day) -> Bool {
        quota.contains(other) && other.ordinal > before?.day ?? 0 && other.ordinal < after
      }
      if node.missesWeekday {
        result.append(
          wish(
            .weekday(day),
            tally(body, plan, except: placement) {
              isNear($0) && table.body.wishedWeekdays.contains($0.weekday)
            }))
      }
      if placement.missesHours {
        result.append(
          wish(.hours(day), tally(body, plan, except: placement, wishedHours: true, where: isNear)))
      }
    }
    return result
  }

  private func minutes(of body: Int) -> [Int] {
    let table = timetable.tables[body]
    return (timetable.plans[body] ?? []).map { table.nodes[$0.node].minutes }
      + table.outsideMinutes
  }

  /// What became of some days of a body.
  ///
  /// - Parameter except: the meeting that is thought to be moved there.
  /// - Parameter wishedHours: whether only the hours wished for count as free.
  private func tally(
    _ body: Int, _ plan: [Placement], except: Placement?, wishedHours: Bool = false,
    where isMeant: (Day) -> Bool
  ) -> Tally {
    let table = timetable.tables[body]
    let around = timetable.surroundings(of: body)
    let own = plan.filter { $0 != except }.map { table.nodes[$0.node].day }
    let slots = table.slots.filter { !wishedHours || !$0.misses }
    var tally = Tally()
    for option in table.body.days where isMeant(option.day) {
      let day = option.day.ordinal
      if let obstacle = option.obstacle {
        tally.obstacles[obstacle, default: 0] += 1
        continue
      }
      if own.contains(where: { abs($0 - day) < table.body.leastGap }) {
        tally.gap += 1
        continue
      }
      let others = slots.map { timetable.clashes(body, day, $0.hours) }
      if others.allSatisfy({ !$0.isEmpty }) {
        for other in Set(others.joined()).sorted() { tally.clashes[id(other), default: 0] += 1 }
        continue
      }
      let isTooEarly = timetable.bases[body].contains { basis in
        !minutes(of: basis).contains { $0 <= option.agenda.ordinal }
      }
      let isTooLate =
        around.firstMinutes.map { limit in
          option.minutes.ordinal > limit && (own.min().map { day < $0 } ?? true)
        } ?? false
      if isTooEarly || isTooLate { tally.order += 1 } else { tally.otherWish += 1 }
    }
    return tally
  }
}
