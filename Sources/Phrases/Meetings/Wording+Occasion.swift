internal import CivilTime
internal import Diagnostics

extension Wording {
  /// Takes one part of the year or several.
  mutating func takeOccasion() throws(PhraseFault) -> Occasion {
    let opening: Occasion.Opening =
      take("i løbet af") ? .during : (take("i") ? .within : .none)
    let first = try takeYearPart()
    var others: [YearPart] = []
    while true {
      let place = taken
      guard take("og") || take(",") else { break }
      // A proviso or a move stands after a comma too, and is not a part of the year.
      if takeBareProviso() != nil || next?.folded == "flyttes" {
        goBack(to: place)
        break
      }
      others.append(try takeYearPart())
    }
    return Occasion(first, others, opening: opening)
  }

  /// Takes one part of the year.
  private mutating func takeYearPart() throws(PhraseFault) -> YearPart {
    let fits = Occasion.fits
    if let third = take(Third.forms) {
      if let month = takeMonth() { return .thirdOfMonth(third, month) }
      throw refusal(
        Message(da: "en måned", en: "a month"), fits: fits, among: MonthNames.danish)
    }
    if let season = take(Season.forms) { return .season(season) }
    if let month = takeMonth() {
      let place = taken
      if take("-") || take("til"), let word = next, let last = takeMonth() {
        return try months(month, last, word)
      }
      goBack(to: place)
      return .month(month)
    }
    if let parts = next?.hyphenParts, parts.count == 2,
      let first = MonthNames.number(parts[0].folded), let last = MonthNames.number(parts[1].folded)
    {
      let result = try months(first, last, parts[1])
      take()
      return result
    }
    if let word = next, let number = NumberWords.ordinal(word.folded) {
      take()
      if take("kvartal") {
        guard (1...4).contains(number) else { throw Wording.noQuarter(word) }
        return .quarter(number)
      }
      if take("halvår") {
        if (1...2).contains(number) { return .half(number) }
        throw Wording.fault(
          at: word.range,
          Message(
            da: "»\(word.quoted)« er ikke et halvår: året har to",
            en: "“\(word.quoted)” is not a half-year: a year has two"), fits: fits)
      }
      throw refusal(
        Message(da: "»kvartal« eller »halvår«", en: "“kvartal” or “halvår”"), fits: fits,
        among: ["kvartal", "halvår"])
    }
    throw refusal(
      Message(da: "en tid på året", en: "a time of the year"), fits: fits,
      among: MonthNames.danish + Season.forms.map(\.0) + Third.forms.map(\.0))
  }

  /// A range of months that runs forwards.
  private func months(_ first: Int, _ last: Int, _ word: Word) throws(PhraseFault) -> YearPart {
    if first < last { return .months(first...last) }
    throw Wording.fault(
      at: word.range,
      Message(
        da: "»\(word.quoted)« kommer ikke efter \(MonthNames.name(first, in: .danish)) i året",
        en:
          "“\(word.quoted)” does not come after \(MonthNames.name(first, in: .english)) in the year"
      ), fits: Occasion.fits)
  }
}
