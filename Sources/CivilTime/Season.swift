/// A season of three whole months, as the weather service counts them.
package enum Season: Int, Hashable, Sendable, CaseIterable {
  /// Forår: March to May.
  case spring = 21
  /// Sommer: June to August.
  case summer
  /// Efterår: September to November.
  case autumn
  /// Vinter: December and the two months that follow it in the next year.
  case winter

  /// The code that ISO 8601-2 gives the season, 21-24.
  package var edtfCode: Int { rawValue }

  /// The month the season begins in, 1-12.
  package var firstMonth: Int { 3 * (rawValue - 20) }
}
