package import Diagnostics

extension CheckSum: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "kontrolregning", en: "check sum") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "32,5 mio. kr. = 12,5 % af 260 mio. kr.", "12,5 % = 10,6 % + 1,9 %",
      "ca. 27,6 mio. kr. = 10,6 % af 260 mio. kr.", "14 = 8 + 6",
    ]
  }

  /// The most terms that are read.
  private static var mostTerms: Int { 50 }

  /// Reads a check sum.
  package static func parse(_ text: String) throws(PhraseFault) -> CheckSum {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      let isApproximate = wording.takeApproximately()
      let claimed = try wording.takeFigure()
      try wording.demand("=", fits: fits)
      var terms: [Term] = []
      var isSubtracted = false
      repeat {
        let first = wording.next
        guard terms.count < mostTerms else {
          throw wording.refusal(
            Message(
              da: "slutningen: en kontrolregning har højst \(mostTerms) led",
              en: "the end: a check sum has at most \(mostTerms) terms"), fits: fits)
        }
        terms.append(try wording.takeTerm(isSubtracted: isSubtracted))
        // The terms before it went together, so this one is to blame.
        guard CheckSum(claimed, isApproximate: isApproximate, terms) != nil else {
          throw Wording.fault(
            at: wording.range(from: first),
            Message(
              da: "Leddet kan ikke regnes sammen med venstre side",
              en: "The term cannot be reckoned together with the left side"),
            fits: Message(
              da: "Begge sider skal være i procent, i kroner eller i årsværk",
              en: "Both sides must be in percent, in kroner or in work years"))
        }
        isSubtracted = wording.take("-")
      } while isSubtracted || wording.take("+")
      guard let sum = CheckSum(claimed, isApproximate: isApproximate, terms) else {
        throw wording.refusal(Message(da: "et led", en: "a term"), fits: fits)
      }
      return sum
    }
  }

  /// The sum in words.
  package func printed(in language: Language) -> String {
    var result = isApproximate ? (language == .danish ? "ca. " : "about ") : ""
    result += claimed.printed(in: language) + " ="
    for (index, term) in terms.enumerated() {
      if index > 0 { result += term.isSubtracted ? " -" : " +" }
      if let percent = term.percent {
        let share = Figure(percent, .percent).printed(in: language)
        result += " \(share) \(language == .danish ? "af" : "of")"
      }
      result += " " + term.figure.printed(in: language)
    }
    return result
  }
}

extension CheckSum.Figure {
  /// The figure in words: `32,5 mio. kr.`.
  package func printed(in language: Language) -> String {
    let digits = number.printed(in: language)
    switch unit {
    case .none: return digits
    case .percent: return digits + (language == .danish ? " %" : "%")
    case .amount(let unit):
      return "\(digits) \(unit.printed(for: Measure(.exact(number)), in: language))"
    }
  }
}

extension Wording {
  /// Takes a number and what it counts.
  fileprivate mutating func takeFigure() throws(PhraseFault) -> CheckSum.Figure {
    let number = try takeNumber(fits: CheckSum.fits)
    if takePercent() { return CheckSum.Figure(number, .percent) }
    guard let word = next?.folded, !["=", "+", "-"].contains(word) else {
      return CheckSum.Figure(number, .none)
    }
    return CheckSum.Figure(number, .amount(try takeAmountUnit(fits: CheckSum.fits)))
  }

  /// Takes one part of the right side.
  fileprivate mutating func takeTerm(isSubtracted: Bool) throws(PhraseFault) -> CheckSum.Term {
    let figure = try takeFigure()
    guard figure.unit == .percent, take("af") else {
      return CheckSum.Term(figure, isSubtracted: isSubtracted)
    }
    return CheckSum.Term(
      try takeFigure(), percent: figure.number, isSubtracted: isSubtracted)
  }
}
