internal import CivilTime
internal import Diagnostics

extension Wording {
  /// Takes a day in digits, `2010-04-14` or `14-04-2010`; nil when the next word is none.
  ///
  /// - Throws: when the calendar has no such day, or when a year and a month stand in digits.
  mutating func takeNumericDay() throws(PhraseFault) -> Day? {
    if let word = next, let meant = Wording.pointedDay(word.folded) {
      throw refusal(
        Message(da: "en dato", en: "a date"), fits: ImpreciseDate.fits,
        mend: Message(da: "Mente du »\(meant)«?", en: "Did you mean “\(meant)”?"))
    }
    guard let word = next, let parts = word.hyphenParts, parts.count > 1 else { return nil }
    let numbers = parts.compactMap { Wording.digits($0.folded) }
    guard numbers.count == parts.count else { return nil }
    if parts.count == 2, parts[0].folded.utf8.count == 4, parts[1].folded.utf8.count == 2 {
      throw refusal(
        Message(da: "en dato", en: "a date"), fits: ImpreciseDate.fits,
        mend: (1...12).contains(numbers[1])
          ? Message(
            da: "Mente du »\(MonthNames.name(numbers[1], in: .danish)) \(parts[0].text)«?",
            en: "Did you mean “\(MonthNames.name(numbers[1], in: .danish)) \(parts[0].text)”?")
          : nil)
    }
    guard parts.count == 3 else { return nil }
    let isYearFirst = parts[0].folded.utf8.count == 4
    guard parts[isYearFirst ? 0 : 2].folded.utf8.count == 4 else { return nil }
    let (year, number) = isYearFirst ? (numbers[0], numbers[2]) : (numbers[2], numbers[0])
    let dayWord = parts[isYearFirst ? 2 : 0]
    guard (1...12).contains(numbers[1]) else {
      throw Wording.fault(
        at: parts[1].range,
        Message(
          da: "»\(parts[1].quoted)« er ikke en måned", en: "“\(parts[1].quoted)” is not a month"),
        fits: ImpreciseDate.fits)
    }
    guard let day = Day(year: year, month: numbers[1], day: number) else {
      throw Wording.noDay(dayWord, month: numbers[1], year: year)
    }
    take()
    return day
  }

  /// The day that `1.10.2020`, `1/10-2020` or `01-10-20` probably means, in words.
  private static func pointedDay(_ folded: String) -> String? {
    // Nearly all words are no such thing, which their first letter shows.
    guard let first = folded.utf8.first, (0x30...0x39).contains(first) else { return nil }
    let parts = folded.split(omittingEmptySubsequences: false) { "./-".contains($0) }
    guard parts.count == 3, let number = digits(String(parts[0])), number <= 31,
      let month = digits(String(parts[1])), (1...12).contains(month),
      let year = digits(String(parts[2])), parts[2].utf8.count == 2 || parts[2].utf8.count == 4,
      folded.contains(where: { "./".contains($0) }) || parts[2].utf8.count == 2
    else { return nil }
    let whole = year < 100 ? 2000 + year : year
    guard Day(year: whole, month: month, day: number) != nil else { return nil }
    return "\(number). \(MonthNames.name(month, in: .danish)) \(whole)"
  }

  /// The year that a word of four digits writes; for a winter also `2020/2021` and `2020/21`.
  static func year(_ folded: String, isWinter: Bool = false) -> Int? {
    let parts = folded.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = digits(String(first)),
      year >= 1
    else { return nil }
    if parts.count == 1 { return year }
    guard isWinter, parts.count == 2, let next = digits(String(parts[1])) else { return nil }
    let isNext = parts[1].utf8.count == 4 ? next == year + 1 : next == (year + 1) % 100
    return isNext && [2, 4].contains(parts[1].utf8.count) ? year : nil
  }

  /// The number that at most nine ASCII digits write.
  static func digits(_ folded: String) -> Int? {
    guard (1...9).contains(folded.utf8.count),
      folded.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(folded)
  }

  /// The fault of a day that its month does not have.
  static func noDay(_ word: Word, month: Int, year: Int) -> PhraseFault {
    let count = (1...12).contains(month) ? Day.count(inMonth: month, of: year) : 31
    return fault(
      at: word.range,
      Message(
        da:
          "»\(word.quoted)« findes ikke: \(MonthNames.name(month, in: .danish)) \(year) har \(count) dage",
        en:
          "“\(word.quoted)” does not exist: \(MonthNames.name(month, in: .english)) \(year) has \(count) days"
      ),
      fits: ImpreciseDate.fits)
  }

  /// The fault of a quarter outside 1-4.
  static func noQuarter(_ word: Word) -> PhraseFault {
    fault(
      at: word.range,
      Message(
        da: "»\(word.quoted)« er ikke et kvartal: året har fire",
        en: "“\(word.quoted)” is not a quarter: a year has four"),
      fits: Message(
        da: "Her passer fx »2. kvartal«", en: "What fits here is for example “2. kvartal”"))
  }
}
