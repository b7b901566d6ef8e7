import Accounts
package import Governance
package import Phrases

/// A figure of a report beside the same figure of the report before.
package struct FigureOfYear: Sendable {
  /// What two figures differ by.
  package enum Difference: Hashable, Sendable {
    /// So many more, or fewer.
    case count(Int)
    /// So many hundredths more, or fewer.
    case points(Int)
    /// So much more, or less.
    case amount(CheckSum.Figure)
  }

  /// Which figure it is.
  package let figure: ReportFigure
  /// What it comes to.
  package let now: FigureReading
  /// What it came to at the report before, counted from the register as it stands.
  package let before: FigureReading

  /// What the two differ by; nil where one of them is not certain or they are of different sorts.
  package var difference: Difference? {
    switch (now.value, before.value) {
    case (.count(let new, false), .count(let old, false)): .count(new - old)
    case (.share(let new, let all), .share(let old, let earlier)):
      .points(
        FigureReading.percent(new, of: all) - FigureReading.percent(old, of: earlier))
    case (.amounts(let new), .amounts(let old)): Self.difference(new, old).map { .amount($0) }
    default: nil
    }
  }

  private static func difference(_ new: [FigureAmount], _ old: [FigureAmount]) -> CheckSum.Figure? {
    guard new.count == 1, old.count == 1, let a = new.first, let b = old.first,
      a.standard == b.standard, !a.isAtLeast, !b.isAtLeast
    else { return nil }
    return Derivation.subtracting(
      [Operand(b.figure, sources: [])], from: Operand(a.figure, sources: []))?.result
  }
}
