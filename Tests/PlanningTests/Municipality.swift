import CivilTime
import Planning
import SeededRandom

/// Problems that are made up: the days of a year, and bodies from a seed.
enum Municipality {
  /// The holidays of 2021 on days of the week, as a printed calendar shows them.
  static let holidays = [
    "2021-01-01", "2021-04-01", "2021-04-02", "2021-04-05", "2021-04-30", "2021-05-13",
    "2021-05-24",
  ]
  static let school = [
    "2021-02-15"..."2021-02-19", "2021-06-28"..."2021-08-08", "2021-10-18"..."2021-10-22",
  ]

  static func day(_ text: String) -> Day { Day(isoText: text) ?? .first }

  /// The days of 2021 for a body whose agenda is due and whose minutes come some days off.
  static func days(agenda: Int = 0, minutes: Int = 0, from first: Day = day("2021-01-01"))
    -> [PlanningDay]
  {
    (0..<365).map { offset in
      let day = day("2021-01-01").adding(days: offset)
      let obstacle: PlanningDay.Obstacle? =
        if day.weekday > .friday { .weekend } else if holidays.contains(day.isoText) {
          .holiday
        } else if school.contains(where: { $0.contains(day.isoText) }) {
          .schoolHoliday
        } else if day < first { .tooSoon } else { nil }
      return PlanningDay(
        day, obstacle: obstacle, agenda: day.adding(days: -agenda),
        minutes: day.adding(days: minutes))
    }
  }

  static let year = day("2021-01-01")...day("2021-12-31")

  static func quarter(_ number: Int) -> ClosedRange<Day> {
    let month = 3 * number - 2
    return
      (Day(firstOfMonth: month, year: 2021) ?? .first)...(Day(
        lastOfMonth: month + 2, year: 2021) ?? .last)
  }

  /// Thirty bodies with two hundred meetings in all: committees every third week, boards of a few
  /// meetings, some by the quarter, sharing people and units, in order below one another.
  static func large(seed: UInt64) -> PlanningProblem {
    var random = SplitMix64(seed: seed)
    var counts = (0..<30).map { _ in Int.random(in: 3...9, using: &random) }
    while counts.reduce(0, +) != 200 {
      let place = Int.random(in: 0..<30, using: &random)
      let step = counts.reduce(0, +) < 200 ? 1 : -1
      if (2...14).contains(counts[place] + step) { counts[place] += step }
    }
    return problem(counts, people: 60, using: &random)
  }

  /// A few bodies that are much in each other's way.
  static func small(seed: UInt64) -> PlanningProblem {
    var random = SplitMix64(seed: seed)
    let counts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      Int.random(in: 0...5, using: &random)
    }
    return problem(counts, people: 5, using: &random)
  }

  private static func problem(
    _ counts: [Int], people: Int, using random: inout SplitMix64
  ) -> PlanningProblem {
    var bodies: [PlanningBody] = []
    for (place, count) in counts.enumerated() {
      let agenda = [0, 7, 14].randomElement(using: &random) ?? 0
      let options = days(
        agenda: agenda, minutes: Int.random(in: 0...14, using: &random),
        from: day("2021-01-0\(Int.random(in: 1...9, using: &random))"))
      let isQuarterly = count.isMultiple(of: 4) && Bool.random(using: &random)
      let slack = Int.random(in: 0...1, using: &random)
      let quotas =
        isQuarterly
        ? (1...4).map {
          PlanningQuota(quarter($0), least: count / 4, most: count / 4 + slack, aim: count / 4)
        }
        : [PlanningQuota(year, least: max(0, count - slack), most: count + slack, aim: count)]
      let hasHours = Int.random(in: 0..<5, using: &random) > 0
      let members = (0..<Int.random(in: 2...8, using: &random)).map { _ in
        "p\(Int.random(in: 0..<people, using: &random))"
      }
      let fixed = options.filter { $0.obstacle == nil }.randomElement(using: &random)
      bodies.append(
        PlanningBody(
          id: "f\(place)", quotas: quotas, days: options,
          starts: hasHours ? Array(stride(from: 480, through: 960, by: 60)) : [],
          wishedHours: Bool.random(using: &random) ? 540...900 : nil,
          wishedWeekdays: Array(
            [Weekday.tuesday, .wednesday, .thursday, .monday].shuffled(using: &random)
              .prefix(Int.random(in: 0...3, using: &random))),
          length: hasHours ? [60, 90, 120, nil].randomElement(using: &random) ?? nil : nil,
          members: members,
          fixed: Int.random(in: 0..<4, using: &random) == 0 && count > 0
            ? fixed.map { [FixedMeeting($0, hours: 540..<660)] } ?? [] : [],
          leastGap: Int.random(in: 1...10, using: &random)))
    }
    var orders: [PlanningOrder] = []
    for _ in 0..<(counts.count / 4) {
      let (one, other) = (
        Int.random(in: 0..<counts.count, using: &random),
        Int.random(in: 0..<counts.count, using: &random)
      )
      if one < other { orders.append(PlanningOrder("f\(one)", buildsOn: "f\(other)")) }
    }
    return PlanningProblem(bodies: bodies, orders: orders)
  }
}
