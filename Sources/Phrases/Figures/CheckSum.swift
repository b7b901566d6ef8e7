/// A sum that a source claims and that can be computed: `12,5 % = 10,6 % + 1,9 %`.
package struct CheckSum: Hashable, Sendable {
  /// What a number in the sum counts.
  package enum Unit: Hashable, Sendable {
    /// Percent.
    case percent
    /// Money or work.
    case amount(Amount.Unit)
    /// Nothing that is named.
    case none
  }

  /// A number and what it counts.
  package struct Figure: Hashable, Sendable {
    /// The number.
    package let number: DecimalNumber
    /// What it counts.
    package let unit: Unit

    /// Makes a figure.
    package init(_ number: DecimalNumber, _ unit: Unit) {
      self.number = number
      self.unit = unit
    }
  }

  /// A part of the right side.
  package struct Term: Hashable, Sendable {
    /// Whether it is taken away.
    package let isSubtracted: Bool
    /// The percent that is taken of the figure, or nil for all of it.
    package let percent: DecimalNumber?
    /// The figure.
    package let figure: Figure

    /// Makes a term.
    package init(_ figure: Figure, percent: DecimalNumber? = nil, isSubtracted: Bool = false) {
      self.isSubtracted = isSubtracted
      self.percent = percent
      self.figure = figure
    }
  }

  /// The figure on the left side.
  package let claimed: Figure
  /// Whether the left side says `ca.`: it then holds when the computed value rounds to it.
  package let isApproximate: Bool
  /// The parts of the right side; at least one, the first never taken away.
  package let terms: [Term]
  /// What the right side comes to, in the unit of the left side.
  package let computed: Figure

  /// Makes a check sum, or nil when the units do not go together or a number is too large.
  package init?(_ claimed: Figure, isApproximate: Bool = false, _ terms: [Term]) {
    guard let first = terms.first, !first.isSubtracted,
      let computed = CheckSum.sum(of: terms, in: claimed.unit)
    else { return nil }
    self.claimed = claimed
    self.isApproximate = isApproximate
    self.terms = terms
    self.computed = Figure(computed.withoutTrailingZeros, claimed.unit)
  }

  /// Whether the two sides are the same.
  package var holds: Bool {
    guard isApproximate else { return claimed.number == computed.number }
    return claimed.number == computed.number.rounded(to: claimed.number.scale)
  }

  /// What the terms come to in a unit, or nil when they cannot be put in it.
  private static func sum(of terms: [Term], in unit: Unit) -> DecimalNumber? {
    var total = DecimalNumber(0)
    for term in terms {
      guard var value = converted(term.figure, to: unit) else { return nil }
      if let percent = term.percent {
        guard let part = value.multiplied(by: percent)?.shifted(right: 2) else { return nil }
        value = part
      }
      guard let next = term.isSubtracted ? total.subtracting(value) : total.adding(value) else {
        return nil
      }
      total = next
    }
    return total
  }

  /// A figure's number in another unit, or nil when the two do not count the same.
  private static func converted(_ figure: Figure, to unit: Unit) -> DecimalNumber? {
    if figure.unit == unit { return figure.number }
    guard case .amount(let from) = figure.unit, case .amount(let to) = unit,
      let fromPower = from.power, let toPower = to.power
    else { return nil }
    if fromPower < toPower { return figure.number.shifted(right: toPower - fromPower) }
    guard let factor = Int(exactly: DecimalNumber.power(fromPower - toPower)) else { return nil }
    return figure.number.multiplied(by: DecimalNumber(factor))
  }
}
