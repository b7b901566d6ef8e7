/// An amount of money or of work: `115-125 mio. kr. om året`, `2,4 mio. kr. (2019-priser)`.
package struct Amount: Hashable, Sendable {
  /// What is counted.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Kroner.
    case kroner = "kr."
    /// Thousands of kroner.
    case thousandKroner = "t.kr."
    /// Millions of kroner.
    case millionKroner = "mio. kr."
    /// Thousand millions of kroner.
    case billionKroner = "mia. kr."
    /// One person's work for a year, whatever period it is for.
    case workYears = "årsværk"
    /// Hours of work.
    case hours = "timer"

    /// How many tens it takes to make the unit of kroner, as a power; nil for work.
    var power: Int? {
      switch self {
      case .kroner: 0
      case .thousandKroner: 3
      case .millionKroner: 6
      case .billionKroner: 9
      case .workYears, .hours: nil
      }
    }
  }

  /// The size, in units.
  package let measure: Measure
  /// What is counted.
  package let unit: Unit
  /// What it is for, such as a year.
  package let rate: Rate?
  /// The year whose prices it is in.
  package let priceYear: Int?
  /// What takes something of its force.
  package let proviso: Proviso?

  /// Makes an amount; a price year outside 1-9999 is left out.
  package init(
    _ measure: Measure, _ unit: Unit, rate: Rate? = nil, priceYear: Int? = nil,
    proviso: Proviso? = nil
  ) {
    self.measure = measure
    self.unit = unit
    self.rate = rate
    self.priceYear = priceYear.flatMap { (1...9999).contains($0) ? $0 : nil }
    self.proviso = proviso
  }

  /// The amount in kroner, exact, when it is one number of kroner.
  package var kroner: DecimalNumber? { measure.single.flatMap { unit.kroner($0) } }
}

extension Amount.Unit {
  /// A number of the unit in kroner; nil for work and for what is too large to hold.
  func kroner(_ number: DecimalNumber) -> DecimalNumber? {
    guard let power, let factor = Int(exactly: DecimalNumber.power(power)) else { return nil }
    return number.multiplied(by: DecimalNumber(factor))
  }
}
