internal import CivilTime
internal import Diagnostics

extension Wording {
  /// The words that a validity may begin with, for suggestions.
  private static let validityWords = ["fra", "til", "indtil", "oplyst", "ophørt", "senest", "ikke"]

  /// Takes a validity.
  mutating func takeValidity() throws(PhraseFault) -> Validity {
    let fits = Validity.fits
    if take("ikke oplyst") { return .notStated }
    if let (from, to) = try takeYears() { return Validity(start: from, end: .through(to)) }
    if take("fra") { return try takeStarted() }
    if take("oplyst") { return try takeKnown() }
    if let (end, _) = try takeEnd() { return Validity(end: end) }
    if let first = next, take("senest oplyst") {
      throw Wording.fault(
        at: range(from: first),
        Message(
          da: "»senest oplyst« hører til et »fra«", en: "“senest oplyst” belongs to a “fra”"),
        fits: fits, mend: Message(da: "Mente du »oplyst«?", en: "Did you mean “oplyst”?"))
    }
    if let word = next, let year = Wording.year(word.folded) {
      throw refusal(
        Message(
          da: "en gyldighed: det er uvist, om noget begynder eller er kendt da",
          en: "a validity: it does not say whether a thing begins or is known then"),
        fits: fits,
        mend: Message(
          da: "Mente du »fra \(year)« eller »oplyst \(year)«?",
          en: "Did you mean “fra \(year)” or “oplyst \(year)”?"))
    }
    throw refusal(
      Message(da: "en gyldighed", en: "a validity"), fits: fits, among: Wording.validityWords)
  }

  /// Takes what stands after `fra`.
  private mutating func takeStarted() throws(PhraseFault) -> Validity {
    let start = try takeDate()
    var lastKnown: ImpreciseDate?
    let place = taken
    if take(", senest oplyst") || take("senest oplyst") {
      let first = next
      let date = try takeDate()
      if date.last < start.first { throw backwards(first, date, start) }
      lastKnown = date
    } else {
      goBack(to: place)
    }
    guard let (end, word) = try takeEnd() else {
      try refuseUnknownTail()
      return Validity(start: start, lastKnown: lastKnown)
    }
    if end.exclusiveDay <= (lastKnown ?? start).first {
      throw backwards(word, end.date, lastKnown ?? start)
    }
    return Validity(start: start, lastKnown: lastKnown, end: end)
  }

  /// Takes what stands after `oplyst`.
  private mutating func takeKnown() throws(PhraseFault) -> Validity {
    var from: ImpreciseDate
    var to: ImpreciseDate
    if let years = try takeYears() {
      (from, to) = years
    } else {
      let isRange = take("fra")
      from = try takeDate()
      to = from
      if isRange { try demand("til", fits: Validity.fits) }
      if isRange || take("til") {
        let first = next
        to = try takeDate()
        if to.last < from.first { throw backwards(first, to, from) }
      }
    }
    guard let (end, word) = try takeEnd() else {
      try refuseUnknownTail()
      return Validity(knownFrom: from, to: to)
    }
    if end.exclusiveDay <= to.first { throw backwards(word, end.date, to) }
    return Validity(knownFrom: from, to: to, end: end)
  }

  /// Takes an end, with or without a comma before it, and the first word of its date.
  private mutating func takeEnd() throws(PhraseFault) -> (Validity.End, Word?)? {
    let place = taken
    _ = taken > 0 && take(",")
    if take("til") {
      let first = next
      return (.through(try takeDate()), first)
    }
    if take("indtil") {
      let first = next
      return (.before(try takeDate()), first)
    }
    if take("ophørt senest") {
      let first = next
      return (.ceasedBy(try takeDate()), first)
    }
    goBack(to: place)
    return nil
  }

  /// Takes two years with a hyphen between them: `2015-2018`.
  private mutating func takeYears() throws(PhraseFault) -> (ImpreciseDate, ImpreciseDate)? {
    guard let word = next, let parts = word.hyphenParts, parts.count == 2,
      let low = Wording.year(parts[0].folded), let high = Wording.year(parts[1].folded),
      let from = ImpreciseDate(.year(low)), let to = ImpreciseDate(.year(high))
    else { return nil }
    if high < low { throw backwards(parts[1], to, from) }
    take()
    return (from, to)
  }

  /// Throws when a word stands where a validity may go on and no such word goes on.
  private func refuseUnknownTail() throws(PhraseFault) {
    var rest = self
    _ = rest.take(",")
    guard !rest.isAtEnd else { return }
    throw rest.refusal(
      Message(da: "en fortsættelse af en gyldighed", en: "what a validity goes on with"),
      fits: Message(
        da: "Her passer »til«, »indtil«, »senest oplyst« eller »ophørt senest« og en dato",
        en: "“til”, “indtil”, “senest oplyst” or “ophørt senest” and a date fits here"),
      among: Wording.validityWords)
  }

  /// The fault of a date that lies before the one it should follow.
  private func backwards(
    _ word: Word?, _ date: ImpreciseDate, _ earlier: ImpreciseDate
  ) -> PhraseFault {
    Wording.fault(
      at: range(from: word).isEmpty ? (word?.range ?? endPoint) : range(from: word),
      Message(
        da: "»\(date.printed(in: .danish))« kommer ikke efter »\(earlier.printed(in: .danish))«",
        en: "“\(date.printed(in: .danish))” does not come after “\(earlier.printed(in: .danish))”"),
      fits: Message(
        da: "Det, der slutter, skal slutte efter sin begyndelse: »fra 2010 til 2013«",
        en: "What ends must end after it began: “fra 2010 til 2013”"))
  }
}
