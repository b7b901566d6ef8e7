/// What holds for a thing on a day: one of four answers.
package enum ValidityState: String, Hashable, Sendable, CaseIterable {
  /// Gælder.
  case inForce
  /// Endnu ikke.
  case notYet
  /// Ophørt.
  case ceased
  /// Uvist: the sources do not say.
  case uncertain
}
