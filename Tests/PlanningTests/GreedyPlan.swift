import CivilTime
import Planning

/// The plan that a hasty person makes: body by body, each meeting on the first free day from where
/// an even spread would have it, the wished weekdays first.
enum GreedyPlan {
  /// What it costs in the planner's fields, and how many meetings found no room.
  static func cost(of problem: PlanningProblem) -> String {
    var taken: [Day: [(members: [String], hours: Range<Int>)]] = [:]
    var (missing, weekday, hours, spread) = (0, 0, 0, 0)
    for body in problem.bodies {
      for fixed in body.fixed {
        taken[fixed.day.day, default: []].append((body.members, fixed.hours ?? 0..<1440))
      }
    }
    for body in problem.bodies {
      guard let from = body.quotas.first?.days.lowerBound,
        let to = body.quotas.last?.days.upperBound
      else { continue }
      var days = body.fixed.map(\.day.day).filter { from <= $0 && $0 <= to }
      let aim = body.quotas.reduce(0) { $0 + $1.aim }
      for number in 0..<max(0, aim - days.count) {
        let ideal = from.adding(days: from.days(to: to) * (2 * number + 1) / (2 * aim))
        let free = body.days.filter { option in
          option.obstacle == nil && option.day >= ideal && option.day <= to
            && days.allSatisfy { abs($0.days(to: option.day)) >= body.leastGap }
        }
        let week = free.prefix(5)
        let order = week.filter { body.wishedWeekdays.contains($0.day.weekday) } + free
        var found: (Day, Range<Int>)?
        for option in order where found == nil {
          for start in body.starts.isEmpty ? [0] : body.starts where found == nil {
            let end = body.starts.isEmpty ? 1440 : body.length.map { start + $0 } ?? 1440
            let clash = (taken[option.day] ?? []).contains {
              $0.hours.overlaps(start..<end) && !Set($0.members).isDisjoint(with: body.members)
            }
            if !clash { found = (option.day, start..<end) }
          }
        }
        guard let (day, span) = found else {
          missing += 1
          continue
        }
        taken[day, default: []].append((body.members, span))
        days.append(day)
        if !body.wishedWeekdays.isEmpty, !body.wishedWeekdays.contains(day.weekday) { weekday += 1 }
        if let wished = body.wishedHours, !body.starts.isEmpty,
          !(wished.contains(span.lowerBound) && wished.contains(span.upperBound))
        {
          hours += 1
        }
      }
      var at = from
      for (index, day) in days.sorted().enumerated() {
        spread += (index == 0 ? 2 : 1) * at.days(to: day) * at.days(to: day)
        at = day
      }
      if !days.isEmpty { spread += 2 * at.days(to: to) * at.days(to: to) }
    }
    return "[\(missing), order not looked at, \(weekday), \(hours), \(spread)]"
  }
}
