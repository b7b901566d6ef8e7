import CivilTime
import Diagnostics
package import Governance
import Phrases

/// Reckons what is due around meetings, each by the rules that hold on its day.
package struct DeadlineReckoner: Sendable {
  /// Which days count as what.
  package let calendar: WorkCalendar
  let register: Register
  /// The first meeting of each body.
  private let first: [EntityID: EntityID]
  private let orders: [Series: MeetingOrder]

  /// A series of a body's meetings; without a name those that name none.
  private struct Series: Hashable {
    let body: EntityID
    let name: String?

    init(of meeting: Entity) {
      body = meeting.record.first(Meeting.body)?.target ?? meeting.id
      name = meeting.record.first(Meeting.series)
    }
  }

  /// Makes a reckoner of a register, with the calendar that its site states unless another is given.
  ///
  /// - Complexity: O(n log n) for n meetings.
  package init(_ register: Register, calendar: WorkCalendar? = nil) {
    self.register = register
    self.calendar = calendar ?? WorkCalendar(of: register)
    let held = register.all(.meeting).filter { $0.record.first(Key.status) != "aflyst" }
    first = Dictionary(grouping: held) { Series(of: $0).body }
      .compactMapValues { MeetingOrder($0).first }
    orders = Dictionary(grouping: held, by: Series.init).mapValues(MeetingOrder.init)
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
    let books = changes(of: times.body, in: date.days).map { book(times.body, $0) }
    let key = RuleDocument.deadlines.key
    let series = books.map { $0.series(named: times.series) }
    // Of several series one may have deadlines that the others have not.
    let isUnsaid = zip(books, series).contains { book, one in
      one == nil && book.series.contains { $0.record.has(key) }
    }
    guard !isUnsaid else {
      return MeetingDeadlines(meeting: times, due: [], silence: .seriesNotStated, earlier: [])
    }
    func answers(_ key: String) -> [RuleAnswer?] {
      zip(books, series).map { $0.rule(key, of: $1) }
    }
    let (rules, notices) = (answers(key), answers(RuleDocument.notice.key))
    let answer = rules.first ?? nil
    guard rules.allSatisfy({ $0?.current == answer?.current }) else {
      return MeetingDeadlines(
        meeting: times, due: [], silence: .rulesChange, earlier: answer?.earlier ?? [])
    }
    let notice = notices.first??.current
    let steadyNotice = notices.allSatisfy { $0?.current == notice } ? notice : nil
    var due = steadyNotice.map { self.due($0, key: RuleDocument.notice.key, times) } ?? []
    let steps = (answer?.current).map { self.due($0, key: key, times) } ?? []
    due += steps
    return MeetingDeadlines(
      meeting: times, due: due, silence: steps.isEmpty ? silence(answer) : nil,
      earlier: answer?.earlier ?? [])
  }

  /// When a meeting must be called by the notice that one document states.
  ///
  /// For a meeting that is only thought of, such as one in the quarter that a rule sets for it.
  package func notice(of document: Entity, calledFor times: MeetingTimes) -> [DueDate] {
    document.record[RuleDocument.notice].map { fact in
      due(
        RuleStatement(document: document.id, fact: fact), key: RuleDocument.notice.key, times)
    } ?? []
  }

  /// What the register says of the days of a meeting; nil for an entity that names no body.
  package func times(of meeting: Entity) -> MeetingTimes? {
    guard let body = meeting.record.first(Meeting.body)?.target else { return nil }
    let date = meeting.record.first(Meeting.date)
    let series = Series(of: meeting)
    let isEarliest = first[body] == meeting.id
    return MeetingTimes(
      of: body, series: series.name, on: date, done: Self.done(in: meeting),
      isFirst: isEarliest && date.map { isFirst(body, on: $0) } ?? false,
      next: date.flatMap { orders[series]?.date(after: $0) })
  }

  /// Whether the rules in force foresee the body's first meeting at a time.
  private func isFirst(_ body: EntityID, on date: ImpreciseDate) -> Bool {
    let rule = book(body, date.last).rule(RuleDocument.firstMeeting.key)
    return rule?.current?.fact.versions.contains { version in
      guard case .value(.date(let foreseen)) = version.value else { return false }
      return foreseen.days.overlaps(date.days)
    } ?? false
  }

  /// The first of some days, and those among them on which a rule document of a body begins, ends or
  /// is heard of for the last time.
  private func changes(of body: EntityID, in days: ClosedRange<Day>) -> [Day] {
    guard days.lowerBound != days.upperBound else { return [days.lowerBound] }
    let lives = register.asOf(days.lowerBound).ruleDocuments(of: body)
      .compactMap { register.life(of: $0.id) }
    let bounds = lives.flatMap { life in
      let heardOf = [life.lastKnown, life.knownTo].map { $0?.last.adding(days: 1) }
      return [life.earliest, life.exclusiveEnd, life.knownFrom?.first] + heardOf
    }
    return [days.lowerBound] + bounds.compactMap { $0 }.filter(days.contains)
  }

  func book(_ body: EntityID, _ day: Day) -> RuleBook {
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

  func dueDate(
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
  static func rules(_ value: Stated) -> [StepReckoning.Rule] {
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
