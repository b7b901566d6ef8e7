package import CivilTime
package import Diagnostics

extension ImpreciseDate: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "dato", en: "date") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "14. april 2010", "april 2010", "efteråret 2020", "2010-04-14", "14-04-2010",
      "primo september 2010", "2. kvartal 2011", "ultimo 2010", "2010", "ca. 2010",
      "3. december (2013)", "(2010)",
    ]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a date.
  package static func parse(_ text: String) throws(PhraseFault) -> ImpreciseDate {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      try wording.takeDate()
    }
  }

  /// The date in words: `14. april 2010`, `ca. 3. december (2013)`.
  package func printed(in language: Language) -> String {
    let written = supplied == .year ? "(\(yearText))" : yearText
    let body = language == .danish ? danish(written) : english(written)
    let marked = supplied == .whole ? "(\(body))" : body
    return isApproximate ? (language == .danish ? "ca. " : "c. ") + marked : marked
  }

  /// The year with four digits; a winter names both of its years.
  private var yearText: String {
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    if case .season(.winter, let year) = precision {
      let following = String(year + 1)
      let zeros = String(repeating: "0", count: max(0, 4 - following.utf8.count))
      return "\(padded)/\(zeros)\(following)"
    }
    return padded
  }

  /// The Danish words, given the year as it is to be written.
  private func danish(_ year: String) -> String {
    switch precision {
    case .day(let day): "\(day.day). \(MonthNames.name(day.month, in: .danish)) \(year)"
    case .month(let month, _): "\(MonthNames.name(month, in: .danish)) \(year)"
    case .thirdOfMonth(let third, let month, _):
      "\(third.danish) \(MonthNames.name(month, in: .danish)) \(year)"
    case .season(let season, _): "\(season.printed(in: .danish)) \(year)"
    case .quarter(let quarter, _): "\(quarter). kvartal \(year)"
    case .thirdOfYear(let third, _): "\(third.danish) \(year)"
    case .year: year
    }
  }

  /// The English words, given the year as it is to be written.
  private func english(_ year: String) -> String {
    switch precision {
    case .day(let day): return "\(day.day) \(MonthNames.name(day.month, in: .english)) \(year)"
    case .month(let month, _): return "\(MonthNames.name(month, in: .english)) \(year)"
    case .thirdOfMonth(.medio, let month, _):
      return "mid-\(MonthNames.name(month, in: .english)) \(year)"
    case .thirdOfMonth(let third, let month, _):
      return "\(third.english) \(MonthNames.name(month, in: .english)) \(year)"
    case .season(let season, _): return "\(season.printed(in: .english)) \(year)"
    case .quarter(let quarter, _):
      return "\(NumberWords.englishOrdinal(quarter)) quarter of \(year)"
    case .thirdOfYear(.primo, _): return "the start of \(year)"
    case .thirdOfYear(.medio, _): return "mid-\(year)"
    case .thirdOfYear(.ultimo, _): return "the end of \(year)"
    case .year: return year
    }
  }
}
