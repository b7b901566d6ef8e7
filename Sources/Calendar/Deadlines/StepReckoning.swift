import CivilTime
import Diagnostics
import Phrases

/// The reckoning of all steps of one meeting by the rules of one document.
struct StepReckoning {
  /// A step with its rule.
  struct Rule {
    let step: MeetingStep
    /// Whether it is the notice, which is counted back from the meeting without saying so.
    let isNotice: Bool
    let deadline: Deadline
  }

  /// A time with the sentence that says how it came about.
  struct Reckoned {
    let time: DueTime
    let words: [Message]
  }

  /// The day of another step, or of the meeting, that a length of time is counted from.
  private struct Base {
    let days: ClosedRange<Day>
    let isApproximate: Bool
    /// Whether that day is recorded and not itself a deadline.
    let isRecorded: Bool
  }

  let rules: [Rule]
  let times: MeetingTimes
  let calendar: WorkCalendar

  /// When the step of a rule is due.
  ///
  /// - Parameter index: the place of the rule among ``rules``.
  /// - Parameter waiting: the steps that wait for this one, so that a circle ends.
  func reckoned(_ index: Int, waiting: [MeetingStep] = []) throws(WhyNoDay) -> Reckoned {
    let reckoned = try unmoved(index, waiting: waiting)
    guard let move = rules[index].deadline.move else { return reckoned }
    return try calendar.moved(reckoned, move)
  }

  /// When the step of a rule would be due on whatever day that is.
  private func unmoved(_ index: Int, waiting: [MeetingStep]) throws(WhyNoDay) -> Reckoned {
    let rule = rules[index]
    let waiting = waiting + [rule.step]
    switch rule.deadline.rule {
    case .span(let bound, let span, let anchor):
      return try reckoned(bound, span, anchor, index, waiting: waiting)
    case .together(let step):
      return try onTheDay(of: step, .sent, waiting: waiting)
    case .sameDay(let step, let deed):
      return try onTheDay(of: step, deed, waiting: waiting)
    case .following(let step, let deed):
      let base = try base(step, waiting: waiting)
      guard base.isRecorded else { throw .ruleWithoutDay }
      return Reckoned(
        time: time(.earliest, base.days, base), words: [.after(step, deed, base.days)])
    case .silently(let step):
      return try silently(after: step, waiting: waiting)
    case .nextMeeting:
      guard let next = times.next else { throw .noNextMeeting }
      return Reckoned(
        time: DueTime(.on, next.days, isApproximate: next.isApproximate),
        words: [.atNextMeeting(next)])
    case .within(let date):
      let limit: DueTime.Limit = date.first == date.last ? .on : .during
      return fixed(limit, date)
    case .by(let date): return fixed(.latest, date)
    case .yearly(let occasion): return try within(occasion)
    case .every, .continuously: throw .ruleWithoutDay
    }
  }

  private func reckoned(
    _ bound: Deadline.Bound, _ span: Span, _ anchor: Deadline.Anchor, _ index: Int,
    waiting: [MeetingStep]
  ) throws(WhyNoDay) -> Reckoned {
    switch anchor {
    case .beforeMeeting: return try fromMeeting(bound, span, .before)
    case .afterMeeting: return try fromMeeting(bound, span, .after)
    case .notSaid:
      guard rules[index].isNotice || rules[index].step == .invitation else {
        throw .nothingToCountFrom
      }
      return try fromMeeting(bound, span, .before)
    case .thereafter:
      guard index > 0 else { throw .nothingToCountFrom }
      return try fromStep(bound, span, rules[index - 1].step, .sent, waiting: waiting)
    case .afterDeed(let step, let deed):
      return try fromStep(bound, span, step, deed, waiting: waiting)
    }
  }

  private func fromMeeting(
    _ bound: Deadline.Bound, _ span: Span, _ direction: WorkCalendar.Direction
  ) throws(WhyNoDay) -> Reckoned {
    guard let date = times.date else { throw .noMeetingDay }
    let base = Base(days: date.days, isApproximate: date.isApproximate, isRecorded: true)
    let days = try calendar.days(span, direction, base.days)
    return Reckoned(
      time: time(limit(bound, direction), days, base),
      words: [.counted(span, direction, from: date)]
        + calendar.remarks(on: span, from: base.days, to: days))
  }

  private func fromStep(
    _ bound: Deadline.Bound, _ span: Span, _ step: MeetingStep, _ deed: Deed,
    waiting: [MeetingStep]
  ) throws(WhyNoDay) -> Reckoned {
    let base = try base(step, waiting: waiting)
    let days = try calendar.days(span, .after, base.days)
    return Reckoned(
      time: time(limit(bound, .after), days, base),
      words: [.counted(span, after: step, deed, base.days, isRecorded: base.isRecorded)]
        + calendar.remarks(on: span, from: base.days, to: days))
  }

  /// The day of another step.
  private func onTheDay(
    of step: MeetingStep, _ deed: Deed, waiting: [MeetingStep]
  ) throws(WhyNoDay) -> Reckoned {
    let base = try base(step, waiting: waiting)
    return Reckoned(
      time: time(base.isRecorded ? .on : .latest, base.days, base),
      words: [.sameDay(as: step, deed, base.days, isRecorded: base.isRecorded)])
  }

  /// The day after a deadline has passed; it passes whether or not anybody has used it.
  private func silently(
    after step: MeetingStep, waiting: [MeetingStep]
  ) throws(WhyNoDay) -> Reckoned {
    guard !waiting.contains(step), let index = rules.firstIndex(where: { $0.step == step }) else {
      throw .stepWithoutDay(step)
    }
    let awaited = try reckoned(index, waiting: waiting).time
    let (first, last) = (awaited.first.adding(days: 1), awaited.last.adding(days: 1))
    return Reckoned(
      time: DueTime(
        .on, first...last, isApproximate: awaited.isApproximate, isExpected: awaited.isExpected),
      words: [.dayAfterDeadline(of: step, awaited.days)])
  }

  private func fixed(_ limit: DueTime.Limit, _ date: ImpreciseDate) -> Reckoned {
    Reckoned(
      time: DueTime(limit, date.days, isApproximate: date.isApproximate), words: [.fixedInRule])
  }

  /// A time of the meeting's year, where that is one stretch of days.
  private func within(_ occasion: Occasion) throws(WhyNoDay) -> Reckoned {
    guard let date = times.date else { throw .noMeetingDay }
    let parts = occasion.days(in: date.first.year).sorted { $0.lowerBound < $1.lowerBound }
    guard date.first.year == date.last.year, let first = parts.first, let last = parts.last,
      zip(parts, parts.dropFirst()).allSatisfy({ $0.upperBound.adding(days: 1) >= $1.lowerBound })
    else { throw .ruleWithoutDay }
    return Reckoned(
      time: DueTime(.during, first.lowerBound...max(first.upperBound, last.upperBound)),
      words: [.inYear(date.first.year)])
  }

  /// The day of another step: the recorded one, else its own deadline.
  private func base(_ step: MeetingStep, waiting: [MeetingStep]) throws(WhyNoDay) -> Base {
    if let date = times.date(of: step) {
      return Base(days: date.days, isApproximate: date.isApproximate, isRecorded: true)
    }
    guard !waiting.contains(step), let index = rules.firstIndex(where: { $0.step == step }) else {
      throw .stepWithoutDay(step)
    }
    let time = try reckoned(index, waiting: waiting).time
    guard time.limit != .earliest else { throw .stepWithoutDay(step) }
    return Base(days: time.days, isApproximate: time.isApproximate, isRecorded: false)
  }

  private func time(_ limit: DueTime.Limit, _ days: ClosedRange<Day>, _ base: Base) -> DueTime {
    DueTime(limit, days, isApproximate: base.isApproximate, isExpected: !base.isRecorded)
  }

  /// `mindst` before something is `senest`; after it, it is `tidligst`.
  private func limit(
    _ bound: Deadline.Bound, _ direction: WorkCalendar.Direction
  ) -> DueTime.Limit {
    switch (bound, direction) {
    case (.atEarliest, _), (.atLeast, .after): .earliest
    case (.atLatest, _), (.exactly, _), (.atLeast, .before): .latest
    }
  }
}
