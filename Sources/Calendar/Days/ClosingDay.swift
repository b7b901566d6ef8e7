package import CivilTime
package import Phrases

/// Days of the year on which a site's offices are closed without its being a holiday (`lukkedag`).
package struct ClosingDay: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// Which days of the year.
  package let days: AnnualDays
  /// In which years; nil for all.
  package let validity: Validity?

  /// Makes a closing.
  package init(_ name: String, _ days: AnnualDays, validity: Validity? = nil) {
    self.name = name
    self.days = days
    self.validity = validity
  }

  /// Whether the offices are closed on a day.
  package func contains(_ day: Day) -> Bool {
    guard validity.map({ $0.state(on: day) == .inForce }) ?? true else { return false }
    switch days {
    case .dayAfterAscension:
      return Holiday.ascensionDay.day(in: day.year)?.adding(days: 1) == day
    case .dates(let first, let last):
      let place = (day.month, day.day)
      let (start, end) = ((first.month, first.day), (last.month, last.day))
      return start <= end ? start <= place && place <= end : start <= place || place <= end
    }
  }
}
