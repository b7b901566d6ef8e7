internal import CivilTime
internal import Diagnostics

extension Wording {
  /// The words that a deadline may begin with, for suggestions.
  private static let deadlineWords = [
    "senest", "mindst", "tidligst", "sammen", "samme", "stiltiende", "løbende", "hvert",
  ]

  /// Takes a deadline without a proviso.
  mutating func takeDeadline() throws(PhraseFault) -> Deadline.Rule {
    let fits = Deadline.fits
    if take("sammen") {
      try demand("med", fits: fits)
      return .together(try takeStep())
    }
    if take("samme") {
      try demand("dag som", fits: fits)
      let step = try takeStep()
      return .sameDay(step, try takeDeed())
    }
    if take("stiltiende") {
      _ = take(",")
      try demand("når fristen for", fits: fits)
      let step = try takeStep()
      try demand("er udløbet", fits: fits)
      return .silently(after: step)
    }
    if take("på næste møde") || take("ved næste møde") { return .nextMeeting }
    if take("løbende") { return .continuously }
    if take("efter at") {
      let step = try takeStep()
      return .following(step, try takeDeed())
    }
    if take("hver") || take("hvert") { return try takeRecurrence() }
    if next?.folded == "i" { return .yearly(try takeOccasion()) }
    let bounds: [(String, Deadline.Bound)] = [
      ("senest", .atLatest), ("mindst", .atLeast), ("tidligst", .atEarliest),
    ]
    let bound = take(bounds) ?? .exactly
    if bound == .exactly || bound == .atLatest, beginsDate {
      let date = try takeDate()
      return bound == .atLatest ? .by(date) : .within(date)
    }
    if bound == .exactly, let word = next, NumberWords.number(word.folded) == nil,
      word.folded.first?.isNumber != true
    {
      throw refusal(
        Message(da: "en frist", en: "a deadline"), fits: fits, among: Wording.deadlineWords)
    }
    let span = try takeSpan()
    return .span(bound, span, try takeAnchor(bound))
  }

  /// Takes what may stand after the rule: a proviso, and where the deadline is moved.
  mutating func takeRestOfDeadline() throws(PhraseFault) -> (Proviso?, Deadline.Move?) {
    if let move = takeMove() { return (nil, move) }
    return (try takeProviso(), takeMove())
  }

  /// Takes a comma and where a deadline is moved.
  private mutating func takeMove() -> Deadline.Move? {
    let place = taken
    if take(","), let move = take(Deadline.Move.allCases.map { ($0.rawValue, $0) }) { return move }
    goBack(to: place)
    return nil
  }

  /// Takes a length of time.
  private mutating func takeSpan() throws(PhraseFault) -> Span {
    let fits = Message(
      da: "Her passer et tal og »dage«, »hverdage«, »arbejdsdage«, »uger« eller »måneder«",
      en: "A number and “dage”, “hverdage”, “arbejdsdage”, “uger” or “måneder” fit here")
    let first = next
    let count = try takeNumber(fits: fits)
    let forms = Span.Unit.allCases.flatMap { [($0.rawValue, $0), ($0.danishPlural, $0)] }
    guard let unit = take(forms) else {
      throw refusal(
        Message(da: "en tidsenhed", en: "a unit of time"), fits: fits, among: forms.map(\.0))
    }
    if let span = Span(count, unit) { return span }
    throw Wording.fault(
      at: first?.range ?? endPoint,
      Message(
        da: "»\(first?.quoted ?? "")« er ikke et antal \(unit.danishPlural)",
        en: "“\(first?.quoted ?? "")” is not a number of \(unit.english)s"), fits: fits)
  }

  /// Takes what a length of time is counted from.
  private mutating func takeAnchor(
    _ bound: Deadline.Bound
  ) throws(PhraseFault) -> Deadline.Anchor {
    let fits = Message(
      da: "Her passer fx »før mødet«, »efter mødet« eller »efter at referatet er udsendt«",
      en: "What fits here is for example “før mødet” or “efter at referatet er udsendt”")
    if take("derefter") { return .thereafter }
    if take("før") || take("inden") {
      try demand("mødet", fits: fits)
      return .beforeMeeting
    }
    if take("efter") {
      if take("mødet") { return .afterMeeting }
      if take("at") || next?.folded != "udsendelsen" {
        if let word = next, word.folded.hasPrefix("mød") {
          throw refusal(
            Message(da: "ordet »mødet«", en: "the word “mødet”"), fits: fits, among: ["mødet"])
        }
        let step = try takeStep()
        return .afterDeed(step, try takeDeed())
      }
      try demand("udsendelsen af", fits: fits)
      return .afterDeed(try takeStep(), .sent)
    }
    if isAtEnd || next?.folded == ",", bound == .atLeast || bound == .exactly { return .notSaid }
    throw refusal(
      Message(da: "et udgangspunkt for fristen", en: "what the deadline is counted from"),
      fits: fits,
      among: ["før", "efter", "inden", "derefter"])
  }

  /// Whether a date comes next and not a number of something.
  private var beginsDate: Bool {
    guard let word = next else { return false }
    let starters = MonthNames.danish + Season.forms.map(\.0) + Third.forms.map(\.0)
    if starters.contains(word.folded) || word.folded == "(" || word.folded == "den" { return true }
    if word.folded == "ca." { return true }
    if NumberWords.ordinal(word.folded) != nil { return true }
    if let parts = word.hyphenParts, parts.count == 3 { return true }
    return word.folded.utf8.count == 4 && Wording.digits(word.folded) != nil
      && (self.word(after: 1) == nil || self.word(after: 1)?.folded == ",")
  }
}
