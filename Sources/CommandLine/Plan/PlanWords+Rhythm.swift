import CivilTime
import Phrases
import Planning

extension PlanWords {
  /// The days of rhythms on which there is no meeting, a line for each body, with the reasons.
  var fallenAway: [String] {
    let lines = year.planned.filter(\.hasRhythm).compactMap(fallenAway)
    guard !lines.isEmpty else { return [] }
    return [say("Faste mødedage, der falder bort:", "Fixed days that fall away:")] + lines
  }

  private func fallenAway(of one: PlannedSeries) -> String? {
    let days = plan.unkept.filter { $0.body == one.id }.compactMap { unkept -> String? in
      guard case .count(let stretch, _, _) = unkept.wish,
        let option = one.problem.days.first(where: { stretch.contains($0.day) }),
        option.obstacle != .notThere
      else { return nil }
      let reason = reason(unkept.tally)
      return ImpreciseDate(option.day).printed(in: language)
        + (reason.isEmpty ? "" : " (\(reason))")
    }
    guard !days.isEmpty else { return nil }
    let all = one.problem.days.count { $0.obstacle != .notThere }
    return "  \(one.name): "
      + say("\(days.count) af \(all): ", "\(days.count) of \(all): ") + days.joined(separator: ", ")
  }

  /// Why one day has no meeting.
  private func reason(_ tally: Tally) -> String {
    if let obstacle = PlanningDay.Obstacle.allCases.first(where: { tally.obstacles[$0] != nil }) {
      return word(forOne: obstacle)
    }
    if let other = tally.clashes.keys.min() {
      return say("medlemmer sidder i \(name(other))", "members sit in \(name(other))")
    }
    if tally.order > 0 { return say("i strid med rækkefølgen", "against the order") }
    return tally.gap > 0 ? say("for tæt på et andet møde", "too near another meeting") : ""
  }

  private func word(forOne obstacle: PlanningDay.Obstacle) -> String {
    switch obstacle {
    case .weekend: say("weekend", "weekend")
    case .holiday: say("helligdag", "holiday")
    case .closed: say("lukkedag", "closing day")
    case .schoolHoliday: say("skoleferie", "school holiday")
    case .otherWeekday: say("anden ugedag", "another weekday")
    case .tooSoon: say("for tidligt for varsel og frister", "too soon for the notice")
    case .notThere: say("forummet findes ikke", "the body is not there")
    case .otherTime: say("reglen nævner en anden tid", "the rule names another time")
    }
  }
}
