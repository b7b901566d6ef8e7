package import CivilTime

/// A body as the planner sees it: how often, on which days, at which hours, with whom.
package struct PlanningBody: Sendable {
  /// A name that no other body has.
  package let id: String
  /// How many meetings in which stretches of days; in order, and no two share a day.
  package let quotas: [PlanningQuota]
  /// The days that are thought of at all, in order, with what stands in the way of each.
  package let days: [PlanningDay]
  /// The minutes after midnight at which a meeting may begin; empty when no hour is known, and a
  /// meeting then takes the whole day.
  package let starts: [Int]
  /// The minutes after midnight between which a meeting should lie; nil without such a wish.
  package let wishedHours: ClosedRange<Int>?
  /// The days of the week it should be on; empty without such a wish.
  package let wishedWeekdays: [Weekday]
  /// The minutes that a meeting lasts; nil when not known, and it then takes the rest of the day.
  package let length: Int?
  /// The people and units that sit in it, who can be in one place at a time.
  package let members: [String]
  /// The meetings that lie fast, in order of their days; they are never moved.
  package let fixed: [FixedMeeting]
  /// The least number of days from one meeting to the next, at least 1.
  package let leastGap: Int

  /// Makes a body.
  package init(
    id: String, quotas: [PlanningQuota], days: [PlanningDay], starts: [Int] = [],
    wishedHours: ClosedRange<Int>? = nil, wishedWeekdays: [Weekday] = [], length: Int? = nil,
    members: [String] = [], fixed: [FixedMeeting] = [], leastGap: Int = 1
  ) {
    self.id = id
    self.quotas = quotas.sorted { $0.days.lowerBound < $1.days.lowerBound }
    self.days = days.sorted { $0.day < $1.day }
    self.starts = starts.sorted()
    self.wishedHours = wishedHours
    self.wishedWeekdays = wishedWeekdays
    self.length = length
    self.members = members
    self.fixed = fixed.sorted { $0.day.day < $1.day.day }
    self.leastGap = max(1, leastGap)
  }
}
