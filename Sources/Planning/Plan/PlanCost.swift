/// What a plan costs in wishes not kept, the weightiest first.
///
/// Costs are compared field by field in this order, so that no number of lesser wishes outweighs
/// one greater.
package struct PlanCost: Hashable, Sendable, Comparable {
  /// How many meetings the quotas lie from the number wished for.
  package var count = 0
  /// How many meetings have no new meeting of a body they build on since the one before.
  package var stale = 0
  /// How many meetings are on another day of the week than wished.
  package var weekday = 0
  /// How many meetings lie outside the wished hours.
  package var hours = 0
  /// How unevenly the meetings lie: for each body the squares of the days between its meetings,
  /// and twice the squares of the days before the first and after the last.
  package var spread = 0

  /// Makes a cost.
  package init(count: Int = 0, stale: Int = 0, weekday: Int = 0, hours: Int = 0, spread: Int = 0) {
    self.count = count
    self.stale = stale
    self.weekday = weekday
    self.hours = hours
    self.spread = spread
  }

  /// The fields in the order of their weight.
  package var fields: [Int] { [count, stale, weekday, hours, spread] }

  /// Compares field by field.
  package static func < (left: PlanCost, right: PlanCost) -> Bool {
    left.fields.lexicographicallyPrecedes(right.fields)
  }

  /// The sum, field by field.
  package static func + (left: PlanCost, right: PlanCost) -> PlanCost {
    PlanCost(
      count: left.count + right.count, stale: left.stale + right.stale,
      weekday: left.weekday + right.weekday, hours: left.hours + right.hours,
      spread: left.spread + right.spread)
  }
}

extension PlanCost {
  /// The weights with which the fields of one body's cost make one number; see ``init(packed:)``.
  enum Weight {
    static let hours = 1 << 24
    static let weekday = 1 << 33
    static let stale = 1 << 42
    static let count = 1 << 51
  }

  /// Takes apart the cost of one body that was summed as one number.
  ///
  /// Sound while a body spans less than 2,800 days and misses fewer than 512 wishes of a kind.
  init(packed: Int) {
    self.init(
      count: packed >> 51, stale: packed >> 42 & 511, weekday: packed >> 33 & 511,
      hours: packed >> 24 & 511, spread: packed & (Weight.hours - 1))
  }
}
