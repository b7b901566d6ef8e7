package import CivilTime

extension Register {
  /// The register as of a day.
  ///
  /// It removes nothing: it answers, of each entity and each value, which of four states holds.
  package func asOf(_ day: Day) -> Situation {
    Situation(register: self, day: day)
  }
}

/// A register looked at as of a day.
package struct Situation: Sendable {
  /// The register.
  package let register: Register
  /// The day.
  package let day: Day

  /// Looks at a register as of a day.
  package init(register: Register, day: Day) {
    self.register = register
    self.day = day
  }

  /// The state of an entity on the day; an entity of which nothing is said is taken to be there.
  package func state(of id: EntityID) -> ValidityState {
    register.life(of: id)?.state(on: day) ?? .inForce
  }

  /// Whether a version of a fact holds on the day.
  package func holds(_ version: FactVersion) -> Bool {
    version.validity.map { $0.state(on: day) == .inForce } ?? true
  }

  /// Whether a record's own validity holds on the day.
  package func holds(_ record: Record) -> Bool {
    record.first(Key.validity).map { $0.state(on: day) == .inForce } ?? true
  }

  /// The bodies that are no examples, by state.
  package func bodies(_ state: ValidityState) -> [Entity] {
    register.all(.forum).filter { !register.isExample($0.id) && self.state(of: $0.id) == state }
  }
}
