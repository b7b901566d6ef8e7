package import Phrases

extension CheckSum.Figure {
  /// The figure in kroner, exact; nil when it counts something else.
  package var kroner: DecimalNumber? {
    guard case .amount(let unit) = unit else { return nil }
    return Amount(Measure(.exact(number)), unit).kroner
  }
}
