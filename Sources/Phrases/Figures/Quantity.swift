package import Diagnostics

/// How much or how many, with an optional unit: `op til 7`, `ca. 16½-18 timer om året`.
package struct Quantity: Phrase {
  /// The size.
  package let measure: Measure
  /// The unit's word as written, in lower case; a unit of time in the number that fits the size.
  package let unit: String?
  /// What it is counted for, such as a year.
  package let rate: Rate?
  /// What takes something of its force.
  package let proviso: Proviso?

  /// Makes a quantity; a unit that is not one word of letters is left out.
  package init(
    _ measure: Measure, unit: String? = nil, rate: Rate? = nil, proviso: Proviso? = nil
  ) {
    self.measure = measure
    self.rate = rate
    self.proviso = proviso
    self.unit = unit.flatMap { QuantityUnit.canonical($0, for: measure) }
  }

  /// The phrase's name.
  package static var name: Message { Message(da: "mængde", en: "quantity") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "8", "op til 7", "mindst 85", "mere end 30", "2-2½ timer", "ca. 16½-18 timer om året",
      "4 år, som regel",
    ]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a quantity.
  package static func parse(_ text: String) throws(PhraseFault) -> Quantity {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      let measure = try wording.takeMeasure(fits: fits)
      var rate = wording.take(Rate.forms)
      var unit: String?
      if rate == nil, let word = wording.next, word.folded != "," {
        guard QuantityUnit.canonical(word.folded, for: measure) != nil else {
          throw wording.refusal(
            Message(da: "en enhed", en: "a unit"), fits: fits, among: QuantityUnit.words)
        }
        try QuantityUnit.refuseMisspelt(wording)
        unit = word.folded
        wording.take()
        rate = wording.take(Rate.forms)
      }
      if rate == nil, let word = wording.next?.folded, ["om", "i", "pr."].contains(word) {
        wording.take()
        throw wording.refusal(
          Message(da: "»året« eller »måneden«", en: "“året” or “måneden”"), fits: fits,
          among: Rate.words)
      }
      return Quantity(measure, unit: unit, rate: rate, proviso: try wording.takeProviso())
    }
  }

  /// The quantity in words; a unit that English has no word for here stays as written.
  package func printed(in language: Language) -> String {
    var result = measure.printed(in: language)
    if let unit {
      result += " " + (language == .danish ? unit : QuantityUnit.english(unit, for: measure))
    }
    if let rate { result += " " + rate.printed(in: language) }
    if let proviso { result += ", " + proviso.printed(in: language) }
    return result
  }
}
