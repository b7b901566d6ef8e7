package import CivilTime

/// A wish that a plan does not keep, and why.
package struct UnkeptWish: Hashable, Sendable {
  /// What was wished for.
  package enum Wish: Hashable, Sendable {
    /// The number of meetings in a stretch of days.
    case count(ClosedRange<Day>, wished: Int, planned: Int)
    /// A new meeting of another body since the one before.
    case fresh(Day, of: String)
    /// The day of the week.
    case weekday(Day)
    /// The hours.
    case hours(Day)
  }

  /// Whose wish it was.
  package let body: String
  /// What was wished for.
  package let wish: Wish
  /// What became of the days on which it could have been kept.
  package let tally: Tally
}

/// What stands in the way on some days, counted.
package struct Tally: Hashable, Sendable {
  /// The days with an obstacle of their own, by obstacle in the order of its cases; no zeros.
  package var obstacles: [PlanningDay.Obstacle: Int] = [:]
  /// The days that members of the body spend in another, by that body's id.
  package var clashes: [String: Int] = [:]
  /// The days too early for a body that this one builds on, or too late for one that builds on it.
  package var order = 0
  /// The days too near another meeting of the body.
  package var gap = 0
  /// The days on which nothing stands in the way but another, weightier wish.
  package var otherWish = 0

  /// Nothing counted yet.
  package init() {}
}
