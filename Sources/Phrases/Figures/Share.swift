package import Diagnostics

/// A share in percent, exact: `12,5 %`, `12,5 pct., typisk`.
package struct Share: Phrase {
  /// The size, in percent.
  package let measure: Measure
  /// What takes something of its force.
  package let proviso: Proviso?

  /// Makes a share.
  package init(_ measure: Measure, proviso: Proviso? = nil) {
    self.measure = measure
    self.proviso = proviso
  }

  /// The percent, when one number is said and it is not a bound.
  package var percent: DecimalNumber? { measure.single }

  /// The phrase's name.
  package static var name: Message { Message(da: "andel", en: "share") }

  /// Forms that fit.
  package static var examples: [String] {
    ["12,5 %", "12,5 pct.", "12,5 %, typisk", "ca. 20 %", "mindst 25 %"]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a share.
  package static func parse(_ text: String) throws(PhraseFault) -> Share {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      let measure = try wording.takeMeasure(fits: fits)
      guard wording.takePercent() else {
        throw wording.refusal(
          Message(da: "»%« eller »pct.«", en: "“%” or “pct.”"), fits: fits,
          among: ["pct.", "procent"])
      }
      return Share(measure, proviso: try wording.takeProviso())
    }
  }

  /// The share in words, always with `%`.
  package func printed(in language: Language) -> String {
    let size = measure.printed(in: language) + (language == .danish ? " %" : "%")
    return proviso.map { "\(size), \($0.printed(in: language))" } ?? size
  }
}

extension Wording {
  /// Takes the sign or word for percent, and says whether it came next.
  mutating func takePercent() -> Bool { take("%") || take("pct.") || take("procent") }
}
