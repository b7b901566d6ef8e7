package import Phrases

/// What two amounts must have in common before they can be added.
package struct Standard: Hashable, Sendable {
  /// What is counted.
  package enum Counted: Hashable, Sendable {
    /// Kroner, in whatever unit they are written.
    case money(PriceLevel)
    /// Years of work over a period, in the words of the source.
    case workYears(period: String?)
    /// Hours of work over a period, in the words of the source.
    case hours(period: String?)
  }

  /// What is counted.
  package let counted: Counted
  /// What it is counted for, such as a year.
  package let rate: Rate?

  /// Makes a standard of an amount and what its entity says of price level and period.
  package init(of amount: Amount, at level: PriceLevel, period: String?) {
    rate = amount.rate
    counted =
      switch amount.unit {
      case .kroner, .thousandKroner, .millionKroner, .billionKroner: .money(level)
      case .workYears: .workYears(period: period)
      case .hours: .hours(period: period)
      }
  }

  /// Whether amounts of the two are certainly of different sorts: another unit, another rate, or
  /// two price levels that are both stated.
  package func contradicts(_ other: Standard) -> Bool {
    guard rate == other.rate else { return true }
    switch (counted, other.counted) {
    case (.money(let one), .money(let two)):
      return one != two && one != .notStated && two != .notStated
    case (.workYears, .workYears), (.hours, .hours): return false
    default: return true
    }
  }
}
