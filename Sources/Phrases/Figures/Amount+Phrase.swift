package import Diagnostics

extension Amount: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "beløb", en: "amount") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "30 mio. kr.", "115-125 mio. kr. om året", "2,4 mio. kr. (2019-priser)", "3 årsværk",
      "ca. 2 årsværk", "op til 1,2 mia. kr.", "250.000 kr.",
    ]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads an amount.
  package static func parse(_ text: String) throws(PhraseFault) -> Amount {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      let measure = try wording.takeMeasure(fits: fits)
      let unit = try wording.takeAmountUnit(fits: fits)
      let rate = wording.take(Rate.forms)
      if rate == nil, let word = wording.next?.folded, ["om", "i", "pr."].contains(word) {
        wording.take()
        throw wording.refusal(
          Message(da: "»året«", en: "“året”"), fits: fits, among: Rate.words)
      }
      let priceYear = try wording.takePriceYear()
      return Amount(
        measure, unit, rate: rate, priceYear: priceYear, proviso: try wording.takeProviso())
    }
  }

  /// The amount in words.
  package func printed(in language: Language) -> String {
    let danish = language == .danish
    var result = measure.printed(in: language) + " " + unit.printed(for: measure, in: language)
    if let rate { result += " " + rate.printed(in: language) }
    if let priceYear {
      let digits = String(priceYear)
      let year = String(repeating: "0", count: 4 - digits.utf8.count) + digits
      result += danish ? " (\(year)-priser)" : " (\(year) prices)"
    }
    if let proviso { result += ", " + proviso.printed(in: language) }
    return result
  }
}

extension Amount.Unit {
  /// The unit in words, as it stands after a number.
  func printed(for measure: Measure, in language: Language) -> String {
    if language == .danish {
      return self == .hours && measure.isSingular(in: .danish) ? "time" : rawValue
    }
    return switch self {
    case .kroner: "DKK"
    case .thousandKroner: "thousand DKK"
    case .millionKroner: "million DKK"
    case .billionKroner: "billion DKK"
    case .workYears:
      measure.isSingular(in: .english) ? "full-time equivalent" : "full-time equivalents"
    case .hours: measure.isSingular(in: .english) ? "hour" : "hours"
    }
  }
}

extension Wording {
  /// The forms of the units that content may use.
  private static let amountUnits: [(String, Amount.Unit)] = [
    ("kr.", .kroner), ("kroner", .kroner), ("mio. kr.", .millionKroner),
    ("mio. kroner", .millionKroner), ("millioner kr.", .millionKroner),
    ("millioner kroner", .millionKroner), ("mia. kr.", .billionKroner),
    ("mia. kroner", .billionKroner), ("t.kr.", .thousandKroner), ("tkr.", .thousandKroner),
    ("årsværk", .workYears), ("timer", .hours), ("time", .hours),
  ]

  /// Takes the unit of an amount.
  mutating func takeAmountUnit(fits: Message) throws(PhraseFault) -> Amount.Unit {
    if let unit = take(Wording.amountUnits) { return unit }
    if take("mio.") || take("mia.") {
      throw refusal(Message(da: "»kr.«", en: "“kr.”"), fits: fits, among: ["kr."])
    }
    let meant: [(String, String)] = [
      ("mio.kr.", "mio. kr."), ("mia.kr.", "mia. kr."), ("mio", "mio. kr."), ("mia", "mia. kr."),
      ("kr", "kr."), ("mill.", "mio. kr."), ("millioner", "mio. kr."), ("tusind", "t.kr."),
    ]
    let mend = meant.first { $0.0 == next?.folded }.map {
      Message(da: "Mente du »\($0.1)«?", en: "Did you mean “\($0.1)”?")
    }
    throw refusal(
      Message(da: "en enhed for beløb", en: "a unit of amounts"), fits: fits,
      among: ["mio.", "mia.", "kroner", "årsværk", "timer"], mend: mend)
  }

  /// Takes the year whose prices an amount is in, when a bracket comes next.
  fileprivate mutating func takePriceYear() throws(PhraseFault) -> Int? {
    guard take("(") else { return nil }
    let fits = Message(
      da: "I parentesen passer et prisniveau, fx »(2019-priser)«",
      en: "A price level fits in the brackets, for example “(2019-priser)”")
    guard let parts = next?.hyphenParts, parts.count == 2, parts[1].folded == "priser",
      let year = Wording.year(parts[0].folded)
    else {
      throw refusal(Message(da: "et prisniveau", en: "a price level"), fits: fits)
    }
    take()
    try demand(")", fits: fits)
    return year
  }
}
