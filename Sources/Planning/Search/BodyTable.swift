import CivilTime

/// A body with its days as numbers, made once before the search.
struct BodyTable {
  /// A day on which the body may meet or already does.
  struct Node {
    let day: Int
    let agenda: Int
    let minutes: Int
    /// The quota it counts in.
    let quota: Int
    /// Whether it is another day of the week than wished.
    let missesWeekday: Bool
    /// The hours of a meeting that lies fast; nil for a day that is free.
    let fixed: Range<Int>?
  }

  let body: PlanningBody
  /// The free days and the fixed meetings within the quotas, in order.
  let nodes: [Node]
  /// When the minutes of the fixed meetings outside the quotas are there, in order.
  let outsideMinutes: [Int]
  /// How many of the nodes before each are fixed; one more entry than nodes.
  let fixedBefore: [Int]
  /// The first and last day of all quotas.
  let span: ClosedRange<Int>
  /// The quotas, widened where the fixed meetings alone are more than they allow.
  let quotas: [PlanningQuota]
  /// The hours at which a meeting may be, those wished for first, with whether they are.
  let slots: [(hours: Range<Int>, misses: Bool)]

  static let wholeDay = 0..<24 * 60

  init(_ body: PlanningBody) {
    self.body = body
    let ranges = body.quotas.map { $0.days.lowerBound.ordinal...$0.days.upperBound.ordinal }
    func quota(_ day: Day) -> Int? { ranges.firstIndex { $0.contains(day.ordinal) } }
    let fixedDays = body.fixed.map(\.day.day.ordinal)
    var nodes: [Node] = []
    for option in body.days where option.obstacle == nil {
      let day = option.day.ordinal
      guard let quota = quota(option.day),
        fixedDays.allSatisfy({ abs($0 - day) >= body.leastGap })
      else { continue }
      nodes.append(
        Node(
          day: day, agenda: option.agenda.ordinal, minutes: option.minutes.ordinal, quota: quota,
          missesWeekday: !body.wishedWeekdays.isEmpty
            && !body.wishedWeekdays.contains(option.day.weekday), fixed: nil))
    }
    var outside: [Int] = []
    for meeting in body.fixed {
      guard let quota = quota(meeting.day.day) else {
        outside.append(meeting.day.minutes.ordinal)
        continue
      }
      nodes.append(
        Node(
          day: meeting.day.day.ordinal, agenda: meeting.day.agenda.ordinal,
          minutes: meeting.day.minutes.ordinal, quota: quota, missesWeekday: false,
          fixed: meeting.hours ?? Self.wholeDay))
    }
    nodes.sort { $0.day < $1.day }
    self.nodes = nodes
    outsideMinutes = outside.sorted()
    var before = [0]
    for node in nodes { before.append((before.last ?? 0) + (node.fixed == nil ? 0 : 1)) }
    fixedBefore = before
    let first = ranges.first?.lowerBound ?? 0
    span = first...max(first, ranges.last?.upperBound ?? first)
    quotas = body.quotas.enumerated().map { index, quota in
      let count = nodes.count { $0.quota == index && $0.fixed != nil }
      return PlanningQuota(
        quota.days, least: quota.least, most: max(quota.most, count), aim: quota.aim)
    }
    slots = Self.slots(of: body)
  }

  private static func slots(of body: PlanningBody) -> [(hours: Range<Int>, misses: Bool)] {
    guard !body.starts.isEmpty else { return [(wholeDay, false)] }
    let slots = body.starts.filter { wholeDay.contains($0) }.map { start in
      let end = body.length.map { start + max(1, $0) } ?? wholeDay.upperBound
      let wished = body.wishedHours.map {
        $0.contains(start) && (body.length == nil || end <= $0.upperBound)
      }
      return (hours: start..<max(end, start + 1), misses: !(wished ?? true))
    }
    return slots.filter { !$0.misses } + slots.filter(\.misses)
  }
}
