import Calendar
package import CivilTime
import Diagnostics
package import Governance
import Phrases

extension ConformityJudge {
  /// How many meetings a body held in a year against what its rules say, once for each rule that held
  /// in it: first those of all meetings, then those of each series.
  ///
  /// A rule that held in a part of the year only promises nothing certain for that part. It is judged
  /// where every share of its number gives the same answer, and else it is not.
  ///
  /// Where the edition leaves out meetings, each body is taken to have held more than are seen: a
  /// number is neither too small nor safely below an upper end.
  package func number(of body: EntityID, in year: Int, asOf day: Day) -> [Judgement] {
    let all = meetings(of: body)
    let key = RuleDocument.frequency.key
    let own = register.series(with: key, in: body, in: year).flatMap { series in
      let named = all.filter { $0.record.first(Meeting.series) == series.id }
      let unnamed = all.filter { $0.record.first(Meeting.series) == nil }
      // The only series of a body needs no name.
      let isOnly = isOnly(series, of: body, in: year)
      return number(
        register.spans(of: key, for: body, series: series.id, in: year),
        MeetingCount(
          isOnly ? named + unnamed : named, others: isOnly ? [] : unnamed,
          mayLackSome: register.leavesOutMeetings, asOf: day),
        Promised(body: body, year: year, day: day, series: series))
    }
    return number(
      register.spans(of: key, for: body, in: year),
      MeetingCount(all, mayLackSome: register.leavesOutMeetings, asOf: day),
      Promised(body: body, year: year, day: day, series: nil)) + own
  }

  /// Whose meetings are promised for when.
  private struct Promised {
    let body: EntityID
    let year: Int
    let day: Day
    /// The series; nil for all meetings.
    let series: MeetingSeries?

    /// A clause with the name of the series that it is for.
    func named(_ clause: RuleClause) -> RuleClause {
      guard let series else { return clause }
      return RuleClause(
        key: clause.key, words: Message { "\(series.name): \(clause.words.text(in: $0))" },
        document: clause.document, sources: clause.sources, series: series.id)
    }
  }

  private func number(
    _ spans: [RuleSpan], _ count: MeetingCount, _ promised: Promised
  ) -> [Judgement] {
    let ruled = spans.filter { $0.statement != nil }
    guard let whole = Self.days(of: promised.year), !ruled.isEmpty else { return [] }
    let promises = ruled.flatMap {
      $0.frequencies.map { MeetingPromise($0.frequency, in: promised.year) }
    }
    let isCovered =
      ruled.count == spans.count && ruled.count > 1 && whole.upperBound <= promised.day
    let shared = isCovered ? Self.shared(promises, count.judged(in: whole)) : nil
    let known = whole.lowerBound...max(whole.lowerBound, promised.day)
    return ruled.compactMap { span in
      let held = count.meetings(in: span.days)
      let judgements = span.frequencies.map { frequency, clause in
        let promise = MeetingPromise(frequency, in: promised.year)
        let clause = promised.named(clause)
        let verdict =
          shared ?? verdict(promise, count, span.days, span.days.clamped(to: known))
        return Judgement(
          .number, body: promised.body, year: promised.year, rule: clause,
          promised: clause.words,
          held: heldWords(held, of: count.meetings, in: span.days, asOf: promised.day),
          verdict.answer, reason: verdict.reason, evidence: .rule)
      }
      return Judgement.agreed(judgements)
    }
  }

  private func isOnly(_ series: MeetingSeries, of body: EntityID, in year: Int) -> Bool {
    guard let days = Self.days(of: year) else { return false }
    return [days.lowerBound, days.upperBound].allSatisfy { day in
      let all = register.asOf(day).ruleBook(of: body).series
      return all.isEmpty || all.map(\.id) == [series.id]
    }
  }

  private func verdict(
    _ promise: MeetingPromise, _ count: MeetingCount, _ days: ClosedRange<Day>,
    _ known: ClosedRange<Day>
  ) -> CountVerdict {
    let verdicts = promise.periods.compactMap { period -> (Message?, CountVerdict)? in
      guard period.days.overlaps(known), period.days.overlaps(days) else { return nil }
      let shared = period.days.clamped(to: days)
      let extent: CountVerdict.Extent =
        shared != period.days ? .part : period.days.upperBound > known.upperBound ? .open : .whole
      let name = period.part.map { part in
        Message { Occasion(part).printed(in: $0) }
      }
      return (name, CountVerdict(count.judged(in: shared), period, of: promise, extent))
    }
    return verdicts.isEmpty ? .noNumber : .together(verdicts)
  }

  /// What several rules that held one after the other all say of the whole year; nil where it
  /// depends on how their numbers are shared.
  private static func shared(
    _ promises: [MeetingPromise], _ held: ClosedRange<Int>
  ) -> CountVerdict? {
    let periods = promises.compactMap { $0.periods.count == 1 ? $0.periods.first : nil }
    guard periods.count == promises.count,
      promises.allSatisfy({ !$0.isApproximate && $0.looseness == nil })
    else { return nil }
    let leasts = periods.map { $0.least ?? 0 }
    let mosts = periods.map { $0.most ?? CountVerdict.unbounded }
    guard let low = leasts.min(), let high = leasts.max(), let top = mosts.min() else { return nil }
    if held.upperBound < low { return .fewerThanEveryRule }
    return held.lowerBound >= high && held.upperBound <= top ? .fitsEveryRule : nil
  }

  /// `3 møder holdt; 1 aflyst; 1 flyttet til 14. januar 2026`.
  private func heldWords(
    _ held: ClosedRange<Int>, of all: [Entity], in days: ClosedRange<Day>, asOf day: Day
  ) -> Message {
    let cancelled = all.filter {
      MeetingStanding(of: $0, asOf: day) == .cancelled
        && $0.record.first(Meeting.date).map { days.overlaps($0.days) } ?? false
    }.count
    let movedOut = all.filter { Self.isMovedOut($0, of: days) }
      .compactMap { $0.record.first(Meeting.date) }
    return Message { language in
      let danish = language == .danish
      let count = Counted.range(held)
      let noun =
        held.upperBound == 1 ? (danish ? "møde" : "meeting") : danish ? "møder" : "meetings"
      var parts = ["\(count) \(noun) \(danish ? "holdt" : "held")"]
      if cancelled > 0 { parts.append("\(cancelled) \(danish ? "aflyst" : "cancelled")") }
      for date in movedOut {
        parts.append(
          "1 \(danish ? "flyttet til" : "moved to") \(date.printed(in: language))")
      }
      return parts.joined(separator: "; ")
    }
  }

  /// Whether a meeting was to be held in some days and was moved out of them.
  static func isMovedOut(_ meeting: Entity, of days: ClosedRange<Day>) -> Bool {
    guard let date = meeting.record.first(Meeting.date), !days.overlaps(date.days) else {
      return false
    }
    return meeting.record.all(Meeting.movedFrom).contains { days.overlaps($0.days) }
  }

  /// The days of a year.
  static func days(of year: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    return first...last
  }
}

extension RuleSpan {
  /// What the statement says of how often the body meets, once for each source.
  var frequencies: [(frequency: MeetingFrequency, clause: RuleClause)] {
    guard let statement else { return [] }
    return statement.fact.versions.compactMap { version in
      guard case .value(let value) = version.value, case .frequency(let frequency) = value else {
        return nil
      }
      return (
        frequency,
        RuleClause(
          key: RuleDocument.frequency.key,
          words: value.ruleWords(under: RuleDocument.frequency.key),
          document: statement.document, sources: version.sources)
      )
    }
  }
}

extension CountVerdict {
  fileprivate static let noNumber = doubt(
    Message(
      da: "reglen siger ikke, hvor mange møder der skal være i et år",
      en: "the rule does not say how many meetings there shall be in a year"))
  fileprivate static let fewerThanEveryRule = breach(
    Message(
      da: "færre end hver af årets regler lover", en: "fewer than each of the year’s rules promises"
    ))
  fileprivate static let fitsEveryRule = kept(
    Message(
      da: "passer med alle årets regler", en: "in keeping with all of the year’s rules"))
}
