internal import CivilTime
package import Diagnostics

/// Days that come back every year: `24. december`, `27. december til 2. januar`.
package enum AnnualDays: Hashable, Sendable {
  /// A day of a month, 1-12.
  package struct Date: Hashable, Sendable {
    /// The month, 1-12.
    package let month: Int
    /// The day of the month; 29 February only comes in leap years.
    package let day: Int

    /// Makes a day, or nil when no year has it.
    package init?(month: Int, day: Int) {
      // A leap year has every day that any year has.
      guard Day(year: 2000, month: month, day: day) != nil else { return nil }
      self.month = month
      self.day = day
    }
  }

  /// From one day to another, both included; into the next year when the second comes first.
  case dates(Date, Date)
  /// The Friday after Kristi himmelfartsdag, the fortieth day after Easter.
  case dayAfterAscension
}

extension AnnualDays: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "dage i året", en: "days of the year") }

  /// Forms that fit.
  package static var examples: [String] {
    ["24. december", "27. december til 2. januar", ascensionWords]
  }

  private static let ascensionWords = "fredag efter Kristi himmelfartsdag"

  /// Reads days of the year.
  package static func parse(_ text: String) throws(PhraseFault) -> AnnualDays {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      if wording.take(ascensionWords.lowercased()) { return .dayAfterAscension }
      let first = try wording.takeAnnualDate()
      guard wording.take("til") else { return .dates(first, first) }
      return .dates(first, try wording.takeAnnualDate())
    }
  }

  /// The days in words.
  package func printed(in language: Language) -> String {
    switch self {
    case .dayAfterAscension:
      language == .danish ? AnnualDays.ascensionWords : "the Friday after Ascension Day"
    case .dates(let first, let last) where first == last: first.printed(in: language)
    case .dates(let first, let last):
      first.printed(in: language) + (language == .danish ? " til " : " to ")
        + last.printed(in: language)
    }
  }
}

extension AnnualDays.Date {
  /// The day in words: `24. december`.
  fileprivate func printed(in language: Language) -> String {
    "\(day)\(language == .danish ? "." : "") \(MonthNames.name(month, in: language))"
  }
}

extension Wording {
  /// Takes a day and its month.
  fileprivate mutating func takeAnnualDate() throws(PhraseFault) -> AnnualDays.Date {
    guard let word = next, let day = NumberWords.ordinal(word.folded) else {
      throw refusal(Message(da: "en dag i året", en: "a day of the year"), fits: AnnualDays.fits)
    }
    take()
    guard let month = takeMonth() else {
      throw refusal(
        Message(da: "en måned", en: "a month"), fits: AnnualDays.fits, among: MonthNames.danish)
    }
    if let date = AnnualDays.Date(month: month, day: day) { return date }
    throw Wording.fault(
      at: word.range,
      Message(
        da: "\(MonthNames.name(month, in: .danish)) har ikke \(day) dage",
        en: "\(MonthNames.name(month, in: .english)) does not have \(day) days"),
      fits: AnnualDays.fits)
  }
}
