package import Governance
package import Phrases

/// The prices that an amount is counted in.
package enum PriceLevel: Hashable, Sendable {
  /// The prices of a year.
  case year(Int)
  /// Something else that the source says.
  case words(String)
  /// The source does not say.
  case notStated

  /// The level of an amount: what it says itself, else what is said of all amounts of its entity.
  package init(of amount: Amount, in record: Record) {
    if let year = amount.priceYear {
      self = .year(year)
    } else if let words = record.first(Grant.priceLevel) {
      self = PriceLevel(words)
    } else {
      self = .notStated
    }
  }

  /// Reads `2023-priser` as a year's prices and everything else as words.
  private init(_ words: String) {
    let parts = words.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
      parts[1].lowercased() == "priser"
    else {
      self = .words(words)
      return
    }
    self = .year(year)
  }
}
