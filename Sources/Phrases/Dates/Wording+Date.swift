internal import CivilTime
internal import Diagnostics

extension Wording {
  /// The words that a date may begin with, for suggestions.
  private static var dateWords: [String] {
    MonthNames.danish + Season.forms.map(\.0) + Third.forms.map(\.0)
  }

  /// Takes a date and stops after it.
  ///
  /// - Throws: the fault of the first word that no date has at its place.
  mutating func takeDate() throws(PhraseFault) -> ImpreciseDate {
    let fits = ImpreciseDate.fits
    var isApproximate = takeApproximately()
    let first = next
    let isWhole = take("(")
    if isWhole, !isApproximate { isApproximate = takeApproximately() }
    _ = take("den")
    if next?.folded == "og", word(after: 1)?.folded == "med" {
      throw refusal(
        Message(da: "en dato", en: "a date"), fits: fits,
        mend: Message(
          da: "Skriv »fra« eller »til« uden »og med«: »til« tager sin dag, måned eller år med.",
          en: "Write “fra” or “til” without “og med”: “til” includes its day, month or year."))
    }
    let (precision, isYearSupplied) = try takePrecision(isWhole: isWhole)
    if isWhole { try demand(")", fits: fits) }
    let supplied: ImpreciseDate.Supplied =
      isWhole ? .whole : (isYearSupplied ? .year : .nothing)
    guard
      let date = ImpreciseDate(precision, isApproximate: isApproximate, supplied: supplied)
    else {
      throw Wording.fault(
        at: range(from: first),
        Message(da: "Tiden findes ikke i kalenderen", en: "The calendar has no such time"),
        fits: fits)
    }
    return date
  }

  /// Takes the part of a date that says when, with its year.
  private mutating func takePrecision(
    isWhole: Bool
  ) throws(PhraseFault) -> (ImpreciseDate.Precision, isYearSupplied: Bool) {
    if let day = try takeNumericDay() { return (.day(day), false) }
    if let third = take(Third.forms) {
      let month = takeMonth()
      let (year, isSupplied) = try takeYear(isWhole: isWhole)
      let precision: ImpreciseDate.Precision =
        month.map { .thirdOfMonth(third, month: $0, year: year) }
        ?? .thirdOfYear(third, year: year)
      return (precision, isSupplied)
    }
    if let season = take(Season.forms) {
      let (year, isSupplied) = try takeYear(isWhole: isWhole, isWinter: season == .winter)
      return (.season(season, year: year), isSupplied)
    }
    if let month = takeMonth() {
      let (year, isSupplied) = try takeYear(isWhole: isWhole)
      return (.month(month, year: year), isSupplied)
    }
    if let word = next, let ordinal = NumberWords.ordinal(word.folded) {
      take()
      if take("kvartal") {
        guard (1...4).contains(ordinal) else { throw Wording.noQuarter(word) }
        let (year, isSupplied) = try takeYear(isWhole: isWhole)
        return (.quarter(ordinal, year: year), isSupplied)
      }
      return try takeDay(ordinal, word, isWhole: isWhole)
    }
    if let word = next, let after = self.word(after: 1), MonthNames.number(after.folded) != nil,
      let number = Int(word.folded), (1...31).contains(number)
    {
      throw refusal(
        Message(da: "en dag: den skrives med punktum", en: "a day: it is written with a point"),
        fits: ImpreciseDate.fits,
        mend: Message(
          da: "Mente du »\(number). \(after.quoted)«?",
          en: "Did you mean “\(number). \(after.quoted)”?"))
    }
    guard next?.folded.first?.isNumber == true else {
      throw refusal(
        Message(da: "en dato", en: "a date"), fits: ImpreciseDate.fits, among: Wording.dateWords)
    }
    let (year, _) = try takeYear(isWhole: true)
    return (.year(year), false)
  }

  /// Takes month and year after a day's number.
  private mutating func takeDay(
    _ number: Int, _ word: Word, isWhole: Bool
  ) throws(PhraseFault) -> (ImpreciseDate.Precision, isYearSupplied: Bool) {
    guard let month = takeMonth() else {
      throw refusal(
        Message(da: "en måned", en: "a month"), fits: ImpreciseDate.fits,
        among: MonthNames.danish + ["kvartal"])
    }
    let (year, isSupplied) = try takeYear(isWhole: isWhole)
    if let day = Day(year: year, month: month, day: number) { return (.day(day), isSupplied) }
    throw Wording.noDay(word, month: month, year: year)
  }

  /// Takes the name of a month.
  mutating func takeMonth() -> Int? {
    guard let word = next, let month = MonthNames.number(word.folded) else { return nil }
    take()
    return month
  }

  /// Takes a year of four digits, which may stand in round brackets unless the whole date does.
  private mutating func takeYear(
    isWhole: Bool, isWinter: Bool = false
  ) throws(PhraseFault) -> (year: Int, isSupplied: Bool) {
    let isSupplied = !isWhole && take("(")
    guard let word = next else {
      throw refusal(Message(da: "et årstal", en: "a year"), fits: ImpreciseDate.fits)
    }
    guard let year = Wording.year(word.folded, isWinter: isWinter) else {
      throw refusal(
        Message(da: "et årstal med fire cifre", en: "a year of four digits"),
        fits: ImpreciseDate.fits)
    }
    take()
    if isSupplied { try demand(")", fits: ImpreciseDate.fits) }
    return (year, isSupplied)
  }
}
