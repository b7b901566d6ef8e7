import CivilTime
import Diagnostics
package import Governance
import Phrases

/// Reckons what is due around meetings, each by the rules that hold on its day.
package struct DeadlineReckoner: Sendable {
  /// Which days count as what.
  package let calendar: WorkCalendar
  private let register: Register
  /// The meetings of each body that were not cancelled, in the order of their days.
  private let meetings: [EntityID: [Entity]]

  /// Makes a reckoner of a register, with the calendar that its site states unless another is given.
  ///
  /// - Complexity: O(n log n) for n meetings.
  package init(_ register: Register, calendar: WorkCalendar? = nil) {
    self.register = register
    self.calendar = calendar ?? WorkCalendar(of: register)
    let held = register.all(.meeting).filter { $0.record.first(Key.status) != "aflyst" }
    meetings = Dictionary(grouping: held.filter { $0.record.first(Meeting.body)?.target != nil }) {
      $0.record.first(Meeting.body)?.target ?? $0.id
    }.mapValues { $0.sorted(by: Self.isEarlier) }
  }

  /// What is due around a meeting of the register; nil for an entity that names no body.
  package func deadlines(of meeting: Entity) -> MeetingDeadlines? {
    times(of: meeting).map(deadlines)
  }

  /// What is due around a meeting, held or only thought of.
  package func deadlines(of times: MeetingTimes) -> MeetingDeadlines {
    guard let date = times.date else {
      return MeetingDeadlines(meeting: times, due: [], silence: .noMeetingDay, earlier: [])
    }
    let (first, last) = (book(times.body, date.first), book(times.body, date.last))
    let key = RuleDocument.deadlines.key
    let (answer, later) = (first.rule(key), last.rule(key))
    let notice = first.rule(RuleDocument.notice.key)
    let steadyNotice =
      notice?.current == last.rule(RuleDocument.notice.key)?.current ? notice?.current : nil
    guard answer?.current == later?.current else {
      return MeetingDeadlines(
        meeting: times, due: [], silence: .rulesChange, earlier: answer?.earlier ?? [])
    }
    var due = steadyNotice.map { self.due($0, key: RuleDocument.notice.key, times) } ?? []
    let steps = (answer?.current).map { self.due($0, key: key, times) } ?? []
    due += steps
    return MeetingDeadlines(
      meeting: times, due: due, silence: steps.isEmpty ? silence(answer) : nil,
      earlier: answer?.earlier ?? [])
  }

  /// What the register says of the days of a meeting; nil for an entity that names no body.
  package func times(of meeting: Entity) -> MeetingTimes? {
    guard let body = meeting.record.first(Meeting.body)?.target else { return nil }
    let date = meeting.record.first(Meeting.date)
    let series = meetings[body] ?? []
    let next = series.first { other in
      guard let date, let day = other.record.first(Meeting.date) else { return false }
      return other.id != meeting.id && day.first > date.last
    }
    return MeetingTimes(
      of: body, on: date, done: Self.done(in: meeting),
      isFirst: series.first?.id == meeting.id && date.map { isFirst(body, on: $0) } ?? false,
      next: next?.record.first(Meeting.date))
  }

  /// Whether the rules in force foresee the body's first meeting at a time.
  private func isFirst(_ body: EntityID, on date: ImpreciseDate) -> Bool {
    let rule = book(body, date.last).rule(RuleDocument.firstMeeting.key)
    return rule?.current?.fact.versions.contains { version in
      guard case .value(.date(let foreseen)) = version.value else { return false }
      return foreseen.days.overlaps(date.days)
    } ?? false
  }

  private func book(_ body: EntityID, _ day: Day) -> RuleBook {
    register.asOf(day).ruleBook(of: body)
  }

  /// The due dates of a statement, version by version.
  private func due(_ statement: RuleStatement, key: String, _ times: MeetingTimes) -> [DueDate] {
    statement.fact.versions.flatMap { version in
      let rules = Self.rules(version.value)
      let reckoning = StepReckoning(rules: rules, times: times, calendar: calendar)
      return rules.indices.map { index in
        dueDate(
          reckoning, index, key: key, document: statement.document, sources: version.sources)
      }
    }
  }

  private func dueDate(
    _ reckoning: StepReckoning, _ index: Int, key: String, document: EntityID,
    sources: [SourceReference]
  ) -> DueDate {
    let rule = reckoning.rules[index]
    var due: DueDate.Due
    var words: Message
    var marks: [MarkedDay] = []
    do throws(WhyNoDay) {
      if rule.isNotice, reckoning.times.isFirst { throw .firstMeeting }
      let reckoned = try reckoning.reckoned(index)
      due = .at(reckoned.time)
      marks = reckoned.time.day.map(calendar.marks) ?? []
      let holidays = rule.deadline.move == nil ? marks.filter { $0.kind == .holiday } : []
      words = .joined(reckoned.words + holidays.map(\.notMoved))
    } catch {
      due = .unknown(error)
      words = error.words
    }
    return DueDate(
      step: rule.step, key: key, rule: rule.deadline, document: document, sources: sources,
      due: due, reckoning: words, marks: marks, done: reckoning.times.date(of: rule.step))
  }

  /// The rules that a value states: a table of steps, or the notice alone.
  private static func rules(_ value: Stated) -> [StepReckoning.Rule] {
    switch value {
    case .value(.deadline(let deadline)):
      return [StepReckoning.Rule(step: .invitation, isNotice: true, deadline: deadline)]
    case .value(.table(let rows)):
      return rows.compactMap { row in
        guard let step = MeetingStep(rawValue: row.name),
          case .value(.deadline(let deadline)) = row.value
        else { return nil }
        return StepReckoning.Rule(step: step, isNotice: false, deadline: deadline)
      }
    default: return []
    }
  }

  /// The steps that a meeting records as done.
  private static func done(in meeting: Entity) -> [MeetingTimes.Done] {
    guard case .table(let rows) = meeting.record.first(Meeting.happened) else { return [] }
    return rows.compactMap { row in
      guard let step = MeetingStep(rawValue: row.name), case .value(.date(let date)) = row.value
      else { return nil }
      return MeetingTimes.Done(step, date)
    }
  }

  private func silence(_ answer: RuleAnswer?) -> MeetingDeadlines.Silence {
    guard let answer else { return .never }
    if answer.current?.fact.versions.contains(where: { $0.value == .none }) ?? false {
      return .none
    }
    return switch answer.silence {
    case .lapsed: .lapsed
    case .noDocument: .noDocument
    case .unknown, nil: .notStated
    }
  }

  /// The order of meetings: by day, then by id, which ends in their number.
  private static func isEarlier(_ left: Entity, _ right: Entity) -> Bool {
    let (a, b) = (left.record.first(Meeting.date), right.record.first(Meeting.date))
    if let a, let b, (a.first, a.last) != (b.first, b.last) {
      return (a.first, a.last) < (b.first, b.last)
    }
    if (a == nil) != (b == nil) { return a != nil }
    return (left.id.rawValue.utf8.count, left.id) < (right.id.rawValue.utf8.count, right.id)
  }
}

extension MarkedDay {
  /// That a deadline stays where it is although the day is a holiday.
  fileprivate var notMoved: Message {
    Message { language in
      language == .danish
        ? "dagen er \(name.text(in: language)), og fristen flyttes ikke"
        : "the day is \(name.text(in: language)), and the deadline is not moved"
    }
  }
}
