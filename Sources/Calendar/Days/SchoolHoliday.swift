package import CivilTime

/// A holiday of the schools (`skoleferie`), as a site states it.
package struct SchoolHoliday: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// When it is.
  package let validity: Validity

  /// Makes a holiday.
  package init(_ name: String, _ validity: Validity) {
    self.name = name
    self.validity = validity
  }

  /// Whether the schools certainly have it on a day.
  package func contains(_ day: Day) -> Bool { validity.state(on: day) == .inForce }
}
