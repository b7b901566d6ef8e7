import CivilTime
import Planning

/// Looks at a plan with nothing but the problem and the rules as `docs/planning.md` words them.
///
/// It shares no code with the planner: days are days here, sums are made anew for every question.
struct PlanChecker {
  struct Meeting: Equatable {
    var day: Day
    var hours: Range<Int>
    let isFixed: Bool
  }

  let problem: PlanningProblem
  let bodies: [String: PlanningBody]
  let options: [String: [Day: PlanningDay]]
  var meetings: [String: [Meeting]]
  let planned: [String]

  init(_ problem: PlanningProblem, _ plan: Plan) {
    self.problem = problem
    var bodies: [String: PlanningBody] = [:]
    var options: [String: [Day: PlanningDay]] = [:]
    var meetings: [String: [Meeting]] = [:]
    for body in problem.bodies {
      bodies[body.id] = body
      meetings[body.id] = []
      var days: [Day: PlanningDay] = [:]
      for day in body.days { days[day.day] = day }
      for fixed in body.fixed { days[fixed.day.day] = fixed.day }
      options[body.id] = days
    }
    for meeting in plan.meetings {
      meetings[meeting.body]?.append(
        Meeting(day: meeting.day, hours: meeting.hours ?? 0..<1440, isFixed: meeting.isFixed))
    }
    (self.bodies, self.options, self.meetings) = (bodies, options, meetings)
    planned = problem.bodies.map(\.id).filter { id in !plan.impossible.contains { $0.body == id } }
  }

  /// The rules broken, in words.
  var faults: [String] { planned.flatMap(faults) + fixedFaults }

  /// Whether each fixed meeting is there and unmoved.
  private var fixedFaults: [String] {
    problem.bodies.flatMap { body in
      body.fixed.filter { fixed in
        !(meetings[body.id] ?? []).contains { $0.isFixed && $0.day == fixed.day.day }
      }.map { "\(body.id): the fixed meeting on \($0.day.day) is gone" }
    }
  }

  /// The rules that the meetings of a body break.
  func faults(of id: String) -> [String] {
    guard let body = bodies[id], let own = meetings[id] else { return ["no body \(id)"] }
    var faults: [String] = []
    for quota in body.quotas {
      let held = own.filter { quota.days.contains($0.day) }
      let most = max(quota.most, held.count { $0.isFixed })
      if held.count < quota.least || held.count > most {
        faults.append("\(id): \(held.count) meetings in \(quota.days)")
      }
    }
    let sorted = own.sorted { $0.day < $1.day }
    for (one, next) in zip(sorted, sorted.dropFirst())
    where one.day.days(to: next.day) < body.leastGap && !(one.isFixed && next.isFixed) {
      faults.append("\(id): \(one.day) and \(next.day) are too near")
    }
    for meeting in own where !meeting.isFixed { faults += self.faults(of: meeting, body) }
    for order in problem.orders where order.basis == id {
      for meeting in meetings[order.body] ?? [] where !meeting.isFixed {
        if !hasBasis(meeting, order) { faults.append("\(order.body): \(meeting.day) lacks \(id)") }
      }
    }
    return faults
  }

  private func faults(of meeting: Meeting, _ body: PlanningBody) -> [String] {
    var faults: [String] = []
    let option = options[body.id]?[meeting.day]
    if option == nil || option?.obstacle != nil {
      faults.append("\(body.id): \(meeting.day) is not allowed")
    }
    if !body.quotas.contains(where: { $0.days.contains(meeting.day) }) {
      faults.append("\(body.id): \(meeting.day) is in no quota")
    }
    if !body.starts.isEmpty, !body.starts.contains(meeting.hours.lowerBound) {
      faults.append("\(body.id): \(meeting.day) begins at \(meeting.hours)")
    }
    for other in problem.bodies where other.id != body.id {
      guard !Set(other.members).isDisjoint(with: body.members) else { continue }
      for their in meetings[other.id] ?? []
      where their.day == meeting.day && their.hours.overlaps(meeting.hours) {
        faults.append("\(body.id): \(meeting.day) clashes with \(other.id)")
      }
    }
    for order in problem.orders where order.body == body.id && !hasBasis(meeting, order) {
      faults.append("\(body.id): \(meeting.day) comes before \(order.basis)")
    }
    return faults
  }

  /// Whether minutes of the basis are there when the agenda is due.
  private func hasBasis(_ meeting: Meeting, _ order: PlanningOrder, after: Day? = nil) -> Bool {
    guard let agenda = options[order.body]?[meeting.day]?.agenda else { return false }
    return (meetings[order.basis] ?? []).contains { their in
      guard let minutes = options[order.basis]?[their.day]?.minutes else { return false }
      return minutes <= agenda && (after.map { minutes > $0 } ?? true)
    }
  }

  /// What the plan costs, field by field, as the page on planning says it.
  var cost: [Int] {
    planned.map(cost).reduce([0, 0, 0, 0, 0]) { sum, one in zip(sum, one).map { $0 + $1 } }
  }

  /// What the plan costs one body.
  func cost(of id: String) -> [Int] {
    guard let body = bodies[id], let first = body.quotas.first, let last = body.quotas.last else {
      return [0, 0, 0, 0, 0]
    }
    let own = (meetings[id] ?? []).filter { meeting in
      body.quotas.contains { $0.days.contains(meeting.day) }
    }.sorted { $0.day < $1.day }
    var count = 0
    for quota in body.quotas {
      count += abs(own.count { quota.days.contains($0.day) } - quota.aim)
    }
    var stale = 0
    for order in problem.orders where order.body == id {
      for (before, meeting) in zip(own, own.dropFirst())
      where !hasBasis(meeting, order, after: before.day) {
        stale += 1
      }
    }
    let free = own.filter { !$0.isFixed }
    let weekday =
      body.wishedWeekdays.isEmpty
      ? 0 : free.count { !body.wishedWeekdays.contains($0.day.weekday) }
    let hours = free.count { meeting in
      guard let wished = body.wishedHours, !body.starts.isEmpty else { return false }
      let end = body.length == nil ? meeting.hours.lowerBound : meeting.hours.upperBound
      return meeting.hours.lowerBound < wished.lowerBound || end > wished.upperBound
    }
    var spread = 0
    var at = first.days.lowerBound
    for (index, meeting) in own.enumerated() {
      let gap = at.days(to: meeting.day)
      spread += (index == 0 ? 2 : 1) * gap * gap
      at = meeting.day
    }
    if !own.isEmpty {
      let gap = at.days(to: last.days.upperBound)
      spread += 2 * gap * gap
    }
    return [count, stale, weekday, hours, spread]
  }

  /// A single meeting whose move would make the plan better and break no rule, in words.
  func improvingMove() -> String? {
    var copy = self
    for id in planned {
      guard let body = bodies[id] else { continue }
      let touched = [id] + problem.orders.filter { $0.basis == id }.map(\.body)
      let before = touched.map(cost).reduce([0, 0, 0, 0, 0]) { zip($0, $1).map { $0 + $1 } }
      for (index, meeting) in (meetings[id] ?? []).enumerated() where !meeting.isFixed {
        let duration = meeting.hours.count
        for option in body.days where option.obstacle == nil {
          for start in body.starts.isEmpty ? [0] : body.starts {
            let end =
              body.starts.isEmpty
              ? 1440 : body.length == nil ? max(1440, start + 1) : start + duration
            copy.meetings[id]?[index].day = option.day
            copy.meetings[id]?[index].hours = start..<end
            let after = touched.map(copy.cost).reduce([0, 0, 0, 0, 0]) {
              zip($0, $1).map { $0 + $1 }
            }
            guard after.lexicographicallyPrecedes(before), copy.faults(of: id).isEmpty else {
              continue
            }
            return "\(id): \(meeting.day) is better on \(option.day): \(before) -> \(after)"
          }
        }
        copy.meetings[id]?[index] = meeting
      }
    }
    return nil
  }
}
