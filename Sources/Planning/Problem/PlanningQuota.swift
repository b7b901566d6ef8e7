package import CivilTime

/// How many meetings a stretch of days must and should have.
package struct PlanningQuota: Hashable, Sendable {
  /// The days.
  package let days: ClosedRange<Day>
  /// The fewest that the rules allow.
  package let least: Int
  /// The most that the rules allow.
  package let most: Int
  /// The number wished for, from ``least`` to ``most``.
  package let aim: Int

  /// Makes a quota; the numbers are put in order.
  package init(_ days: ClosedRange<Day>, least: Int, most: Int, aim: Int) {
    self.days = days
    self.least = max(0, least)
    self.most = max(self.least, most)
    self.aim = min(max(aim, self.least), self.most)
  }
}
