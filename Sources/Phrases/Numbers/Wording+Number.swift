internal import Diagnostics

extension Wording {
  /// Takes a number or a range of two: `8`, `tre`, `2½`, `4-6`, `4 - 6`, `4 til 6`.
  ///
  /// - Throws: when there is none, or when the range runs backwards.
  mutating func takeRange(
    fits: Message
  ) throws(PhraseFault) -> (low: DecimalNumber, high: DecimalNumber?) {
    let first = next
    let low: DecimalNumber
    var high: DecimalNumber?
    if let parts = first?.hyphenParts, parts.count == 2 {
      low = try number(parts[0], fits: fits)
      high = try number(parts[1], fits: fits)
      take()
    } else {
      low = try takeNumber(fits: fits)
      if let mark = next?.folded, mark == "-" || mark == "til", let after = word(after: 1),
        NumberWords.number(after.folded) != nil
      {
        take()
        high = try takeNumber(fits: fits)
      }
    }
    if let high, high <= low {
      let range = range(from: first)
      throw PhraseFault(
        range: range,
        headline: Message(
          da: "\(low.printed(in: .danish)) er ikke mindre end \(high.printed(in: .danish))",
          en: "\(low.printed(in: .english)) is not less than \(high.printed(in: .english))"),
        fits: fits,
        mend: high == low
          ? nil
          : Message(
            da: "Mente du »\(high.printed(in: .danish))-\(low.printed(in: .danish))«?",
            en: "Did you mean “\(high.printed(in: .danish))-\(low.printed(in: .danish))”?"))
    }
    return (low, high)
  }

  /// Takes one number, in digits or as a word.
  mutating func takeNumber(fits: Message) throws(PhraseFault) -> DecimalNumber {
    guard let word = next else {
      throw refusal(Message(da: "et tal", en: "a number"), fits: fits)
    }
    var number = try number(word, fits: fits)
    take()
    if next?.folded == "½", let whole = number.whole, whole >= 0,
      let half = DecimalNumber(danish: "\(whole)½")
    {
      take()
      number = half
    }
    return number
  }

  /// The number that a word writes, or the fault that it writes none.
  private func number(_ word: Word, fits: Message) throws(PhraseFault) -> DecimalNumber {
    if let number = NumberWords.number(word.folded) { return number }
    throw PhraseFault(
      range: word.range,
      headline: Message(
        da: "»\(word.quoted)« er ikke et tal", en: "“\(word.quoted)” is not a number"),
      fits: fits,
      mend: Wording.numberMend(word)
        ?? Spelling.suggestion(
          for: word.folded.shortened, in: NumberWords.words.filter { $0.count > 3 }))
  }

  /// The number that was probably meant: a decimal point written as in English, digits and a unit.
  private static func numberMend(_ word: Word) -> Message? {
    let folded = word.folded.shortened
    let comma = String(folded.map { $0 == "." ? "," : $0 })
    if folded.contains("."), DecimalNumber(danish: comma) != nil {
      return Message(da: "Mente du »\(comma)«?", en: "Did you mean “\(comma)”?")
    }
    let digits = folded.prefix { $0.isNumber || $0 == "," }
    let rest = folded.dropFirst(digits.count)
    if !rest.isEmpty, rest.allSatisfy(\.isLetter), DecimalNumber(danish: digits) != nil {
      return Message(
        da: "Mente du »\(digits) \(rest)«?", en: "Did you mean “\(digits) \(rest)”?")
    }
    return nil
  }
}
