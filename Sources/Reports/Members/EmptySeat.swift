package import CivilTime
package import Governance

/// Seats of a body of which it is not said who sits there on a day.
package struct EmptySeat: Hashable, Sendable {
  /// Why nobody is named; four different things.
  package enum Reason: Hashable, Sendable, CaseIterable {
    /// Nobody sits there.
    case vacant
    /// Somebody may, and the sources do not say who.
    case notStated
    /// Somebody does, and it is not told.
    case notDisclosed
    /// The seat is abolished.
    case abolished

    /// Reads what is said of a holder; nil for a name.
    init?(_ holder: Stated) {
      switch holder {
      case .vacant: self = .vacant
      case .notStated: self = .notStated
      case .notDisclosed: self = .notDisclosed
      case .abolished: self = .abolished
      case .value, .none: return nil
      }
    }
  }

  /// The body.
  package let body: EntityID
  /// The seat's name in the body; nil where none is said.
  package let seat: String?
  /// Why nobody is named.
  package let reason: Reason
  /// How many seats; one where no number is said.
  package let count: Int
  /// Since when it is so; nil where that is not stated.
  package let since: ImpreciseDate?
  /// What is written of it; nil where it follows from the number of seats and of names.
  package let record: Record?
}
