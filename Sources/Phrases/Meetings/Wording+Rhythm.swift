internal import CivilTime
internal import Diagnostics

extension Wording {
  /// Takes how often something happens, without what follows a comma.
  mutating func takeRhythm() throws(PhraseFault) -> MeetingFrequency.Rhythm {
    if take("efter behov") { return .asNeeded }
    if take("hver") || take("hvert") { return try takeEvery() }
    if let weekday = takeWeekday() { return .weekday(weekday, try takeWeeks(isRequired: true)) }
    if let places = takePlaces() {
      let weekday = try demandWeekday(fits: MeetingFrequency.fits)
      guard take("i måneden") || take("i hver måned") else {
        _ = take("i")
        throw refusal(
          Message(da: "»i måneden«", en: "“i måneden”"), fits: MeetingFrequency.fits,
          among: ["måneden"])
      }
      return .weekdayOfMonth(places, weekday)
    }
    return try takeTimes()
  }

  /// Takes a count and what it is for: `4-6 gange om året`.
  private mutating func takeTimes() throws(PhraseFault) -> MeetingFrequency.Rhythm {
    let fits = MeetingFrequency.fits
    let first = next
    let measure = try takeMeasure(fits: fits)
    if [measure.least, measure.most].contains(where: { $0 != nil && ($0?.whole ?? -1) < 0 }) {
      throw Wording.fault(
        at: range(from: first),
        Message(
          da: "Et antal møder er et helt tal", en: "A number of meetings is a whole number"),
        fits: fits)
    }
    guard take("gange") || take("gang") || take("møder") || take("møde") else {
      throw refusal(
        Message(da: "ordet »gange«", en: "the word “gange”"), fits: fits,
        among: ["gange", "gang", "møder"])
    }
    if let rate = take(Rate.forms) { return .times(measure, per: rate) }
    _ = take("om") || take("i") || take("pr.")
    throw refusal(
      Message(da: "»om året« eller »om måneden«", en: "“om året” or “om måneden”"), fits: fits,
      among: Rate.words)
  }

  /// Takes what stands after `hver`.
  private mutating func takeEvery() throws(PhraseFault) -> MeetingFrequency.Rhythm {
    if let weekday = takeWeekday() { return .weekday(weekday, try takeWeeks(isRequired: false)) }
    let (count, interval) = try takeInterval(fits: MeetingFrequency.fits)
    return .every(count, interval)
  }

  /// Takes what stands after `hver` in a deadline.
  mutating func takeRecurrence() throws(PhraseFault) -> Deadline.Rule {
    let (count, interval) = try takeInterval(fits: Deadline.fits)
    return .every(count, interval)
  }

  /// Takes a stretch of time that repeats, and how many of it make one turn.
  private mutating func takeInterval(
    fits: Message
  ) throws(PhraseFault) -> (Int, MeetingFrequency.Interval) {
    var count = 1
    if let word = next, let ordinal = NumberWords.ordinal(word.folded) {
      guard (1...99).contains(ordinal) else {
        throw refusal(
          Message(da: "et ordenstal fra 1. til 99.", en: "an ordinal from 1 to 99"), fits: fits)
      }
      count = ordinal
      take()
    }
    let intervals = MeetingFrequency.Interval.allCases.map { ($0.danish, $0) }
    if let interval = take(intervals) { return (count, interval) }
    throw refusal(
      Message(da: "»uge«, »måned«, »kvartal« eller »år«", en: "“uge”, “måned”, “kvartal” or “år”"),
      fits: fits, among: intervals.map(\.0) + Weekday.words)
  }

  /// Takes which weeks a weekday is meant in.
  private mutating func takeWeeks(
    isRequired: Bool
  ) throws(PhraseFault) -> MeetingFrequency.Weeks {
    if !isRequired, next?.folded != "i" { return .all }
    if take("i lige uger") { return .even }
    if take("i ulige uger") { return .odd }
    _ = take("i") && (take("lige") || take("ulige"))
    throw refusal(
      Message(da: "»i lige uger« eller »i ulige uger«", en: "“i lige uger” or “i ulige uger”"),
      fits: MeetingFrequency.fits, among: ["lige", "ulige", "uger"])
  }

  /// Takes the places of weekdays in a month: `1.`, `første og tredje`, `sidste`.
  private mutating func takePlaces() -> [Int]? {
    let start = taken
    var places: Set<Int> = []
    repeat {
      if take("sidste") {
        places.insert(MeetingFrequency.last)
      } else if let word = next, let ordinal = NumberWords.ordinal(word.folded),
        (1...5).contains(ordinal)
      {
        take()
        places.insert(ordinal)
      } else {
        goBack(to: start)
        return nil
      }
    } while take("og") || take(",")
    // The last one of the month comes after all that are counted from its start.
    return places.sorted { ($0 < 0 ? 9 : $0) < ($1 < 0 ? 9 : $1) }
  }
}
