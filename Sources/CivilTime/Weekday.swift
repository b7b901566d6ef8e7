/// A day of the week by its ISO 8601 number, Monday = 1.
package enum Weekday: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Mandag, the first day of the week.
  case monday = 1
  /// Tirsdag.
  case tuesday
  /// Onsdag.
  case wednesday
  /// Torsdag.
  case thursday
  /// Fredag.
  case friday
  /// Lørdag.
  case saturday
  /// Søndag, the last day of the week.
  case sunday

  /// Compares by place in the week, Monday first.
  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
