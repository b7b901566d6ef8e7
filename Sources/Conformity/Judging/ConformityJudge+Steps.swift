import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases

extension ConformityJudge {
  /// The notice and the steps of a meeting, each held against its deadline.
  ///
  /// What is due later than the day, or is exempt as at a first meeting, is left out; what was due
  /// and is not recorded cannot be judged.
  func steps(of meeting: Entity, asOf day: Day, isHeld: Bool) -> [Judgement] {
    guard let all = deadlines.deadlines(of: meeting) else { return [] }
    var groups: [(matter: Matter, due: [DueDate])] = []
    for due in all.due {
      let matter: Matter = due.key == RuleDocument.notice.key ? .notice : .step(due.step)
      if let index = groups.firstIndex(where: { $0.matter == matter }) {
        groups[index].due.append(due)
      } else {
        groups.append((matter, [due]))
      }
    }
    return groups.compactMap { matter, due in
      Judgement.agreed(
        due.compactMap { due in
          judgement(
            due, StepCase(matter, meeting: meeting.id, body: all.meeting.body, day, isHeld))
        })
    }
  }

  /// Which step of which meeting is judged from when.
  private struct StepCase {
    let matter: Matter
    let meeting: EntityID
    let body: EntityID
    let day: Day
    let isHeld: Bool

    init(
      _ matter: Matter, meeting: EntityID, body: EntityID, _ day: Day, _ isHeld: Bool
    ) {
      self.matter = matter
      self.meeting = meeting
      self.body = body
      self.day = day
      self.isHeld = isHeld
    }
  }

  private func judgement(_ due: DueDate, _ step: StepCase) -> Judgement? {
    let done = due.done.flatMap { $0.first <= step.day ? $0 : nil }
    guard isDue(due, done, step) else { return nil }
    let clause = RuleClause(
      key: due.key, words: Message { due.rule.printed(in: $0) }, document: due.document,
      sources: due.sources)
    let lateness = done.map { Lateness(done: $0, due, calendar: deadlines.calendar) }
    var answer = lateness?.answer ?? .unknown
    var reason =
      lateness?.words ?? due.reasonWithoutDay
      ?? Message(da: "dagen er ikke oplyst", en: "the day is not stated")
    if answer == .no, due.rule.proviso != nil {
      answer = .unknown
      reason = .joined([reason, .isOnlyADefault])
    }
    // The next meeting that is seen need not be the next.
    if answer == .yes, due.rule.rule == .nextMeeting, register.leavesOutMeetings {
      answer = .unknown
      reason = .someLeftOut
    }
    return Judgement(
      step.matter, body: step.body, meeting: step.meeting, rule: clause,
      promised: due.time?.words ?? clause.words, held: done.map(Message.init(day:)) ?? .notStated,
      answer, reason: answer == .yes ? nil : reason, evidence: .step(due.step))
  }

  /// Whether a step is to be judged at all: it was done, or it should have been by the day.
  ///
  /// Nobody must propose or remark anything, and a silent approval needs nobody to do anything.
  private func isDue(_ due: DueDate, _ done: ImpreciseDate?, _ step: StepCase) -> Bool {
    if done == nil, due.isOptional { return false }
    return switch due.due {
    case .unknown(.firstMeeting): false
    case .unknown(.noNextMeeting): done != nil
    case .unknown: done != nil || step.isHeld
    case .at(let time): done != nil || time.last < step.day
    }
  }
}

extension DueDate {
  /// Whether the step may as well be left out.
  fileprivate var isOptional: Bool {
    if case .silently = rule.rule { return true }
    return step == .proposals || step == .remarks
  }

  /// Why no day follows from the rule; nil when one does.
  fileprivate var reasonWithoutDay: Message? {
    if case .unknown(let reason) = due { reason.words } else { nil }
  }
}

extension Message {
  /// That nobody has written when or whether something happened.
  static let notStated = Message(da: "ikke oplyst", en: "not stated")

  /// That a rule with a proviso may be departed from.
  static let isOnlyADefault = Message(
    da: "men reglen er kun et udgangspunkt", en: "but the rule is a starting point only")

  /// A day with its day of the week, or a time as imprecise as it is stated.
  init(day date: ImpreciseDate) {
    self.init { language in
      let words = date.printed(in: language)
      return date.exactDay.map { "\($0.weekday.printed(in: language)) \(words)" } ?? words
    }
  }
}
