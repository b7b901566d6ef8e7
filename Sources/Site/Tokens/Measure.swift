/// A number with its unit, such as `3px`, `0.25rem`, `112.5%` or `0`.
struct Measure: Hashable, Sendable {
  /// The number, never negative.
  let number: Double
  /// The unit as written; empty when there is none.
  let unit: String

  /// Nothing, without a unit.
  static let zero = Measure(number: 0, unit: "")

  private init(number: Double, unit: String) {
    self.number = number
    self.unit = unit
  }

  /// Reads at most eight figures, with a point if need be, and the small letters or `%` after
  /// them; nil for anything else.
  init?(_ text: String) {
    let figures = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    let unit = text.dropFirst(figures.count)
    guard figures.count <= 8, figures.last != ".", let number = Double(figures),
      unit.allSatisfy({ ("a"..."z").contains($0) || $0 == "%" })
    else { return nil }
    self.init(number: number, unit: String(unit))
  }
}
