package import Calendar
package import CivilTime
import Diagnostics
package import Governance
import Parallel
import Phrases

/// Holds what is recorded of duties to publish, report and follow up against what was asked for.
///
/// A duty that nobody has written of is not stated, never a breach.
///
/// Each duty is judged once as of a day, however many reports ask for it.
package struct DutyJudge: Sendable {
  private struct Question: Hashable {
    let giver: EntityID
    let day: Day
  }

  private let register: Register
  private let deadlines: DeadlineReckoner
  private let meetings: [EntityID: [Entity]]
  private let known = KnownAnswers<Question, [DutyReading]>()

  /// Makes a judge of a register.
  ///
  /// - Complexity: O(n log n) for n entities.
  package init(_ register: Register, deadlines: DeadlineReckoner? = nil) {
    self.register = register
    self.deadlines = deadlines ?? DeadlineReckoner(register)
    let dated = register.all(.meeting).filter { $0.record.first(Meeting.date) != nil }
    var meetings: [EntityID: [Entity]] = [:]
    for meeting in dated {
      if let body = meeting.record.first(Meeting.body)?.target {
        meetings[body, default: []].append(meeting)
      }
    }
    self.meetings = meetings.mapValues { all in
      all.sorted { Self.day($0) != Self.day($1) ? Self.day($0) < Self.day($1) : $0.id < $1.id }
    }
  }

  /// All duties that are not made up, in the order of what gives them, as seen from a day.
  package func readings(asOf day: Day) -> [DutyReading] {
    register.entities.filter { !register.isExample($0.id) }
      .flatMap { readings(of: $0, asOf: day) }
  }

  /// The duties that an entity gives, as seen from a day.
  package func readings(of entity: Entity, asOf day: Day) -> [DutyReading] {
    known.answer(to: Question(giver: entity.id, day: day)) {
      let duties = entity.record.all(RuleDocument.duties).flatMap { $0 }
      return duties.enumerated().map { place, duty in
        DutyReading(
          document: entity.id, place: place, record: duty,
          occasions: occasions(of: duty, in: entity, asOf: day))
      }
    }
  }

  private func occasions(of duty: Record, in entity: Entity, asOf day: Day) -> [DutyOccasion] {
    let deadline: Deadline? =
      if case .deadline(let deadline) = duty.first(Duty.deadline) { deadline } else { nil }
    let rule = deadline.map {
      DeadlineReckoner.DutyRule(
        $0, of: entity.id, sources: duty.all(Key.source).flatMap { $0 })
    }
    let atMeetings = self.atMeetings(duty, rule, in: entity, asOf: day)
    if !atMeetings.isEmpty { return atMeetings }
    if let years = DutyYears(of: duty, deadline, in: register.life(of: entity.id), asOf: day) {
      let found = years.years.map { year in
        self.occasion(
          .year(year), Self.performance(duty, in: year, asOf: day),
          rule.flatMap { rule in
            years.deadline(in: year).map {
              DeadlineReckoner.DutyRule($0, of: rule.document, sources: rule.sources)
            }
          }, in: year, asOf: day)
      }
      if !found.isEmpty { return found }
    }
    let isDated = deadline.map(\.namesItsTime) ?? false
    return [
      occasion(
        .once, Self.performance(duty, in: nil, asOf: day), isDated ? rule : nil, in: day.year,
        asOf: day)
    ]
  }

  // MARK: Meetings

  /// A duty at each meeting that it holds for; none where it is no duty of meetings.
  private func atMeetings(
    _ duty: Record, _ rule: DeadlineReckoner.DutyRule?, in document: Entity, asOf day: Day
  ) -> [DutyOccasion] {
    guard let owner = document.owner, Kind.ruleDocuments.contains(document.kind),
      let id = duty.first(Duty.id)
    else { return [] }
    let bodies = [owner] + register.parts(of: owner).filter { $0.kind == .forum }.map(\.id)
    let all = bodies.flatMap { meetings[$0] ?? [] }.filter { meeting in
      MeetingStanding(of: meeting, asOf: day) == .held
        && register.asOf(Self.day(meeting)).state(of: document.id) == .inForce
    }
    let isOfMeetings = rule?.deadline.isOfAMeeting ?? false
    guard isOfMeetings || all.contains(where: { Self.published(id, at: $0) != nil }) else {
      return []
    }
    return all.compactMap { meeting in
      guard let times = deadlines.times(of: meeting) else { return nil }
      let performance = Performance(Self.published(id, at: meeting)).flatMap {
        Self.seen($0, asOf: day)
      }
      return judged(
        .meeting(meeting.id), performance,
        rule.map { deadlines.due($0, around: times, done: performance?.date) }, asOf: day)
    }
  }

  private static func published(_ id: String, at meeting: Entity) -> Stated? {
    guard case .table(let rows) = meeting.record.first(Meeting.published) else { return nil }
    return rows.first { $0.name == id }?.value
  }

  // MARK: Years and once

  private func occasion(
    _ subject: DutyOccasion.Subject, _ performance: Performance?,
    _ rule: DeadlineReckoner.DutyRule?, in year: Int, asOf day: Day
  ) -> DutyOccasion {
    judged(
      subject, performance,
      rule.map { deadlines.due($0, in: year, done: performance?.date) }, asOf: day)
  }

  /// What is recorded of a duty in a year; the last of all when no year is asked for.
  private static func performance(_ duty: Record, in year: Int?, asOf day: Day) -> Performance? {
    let records = duty.all(Duty.met).flatMap { $0 }.filter { record in
      guard let year else { return true }
      if case .date(let time) = record.first(Key.time) { return time.year == year }
      return record.first(Key.date)?.year == year
    }
    let found = records.compactMap { record in
      Performance(record[Key.date]?.versions.first?.value).flatMap { seen($0, asOf: day) }
    }
    return found.last
  }

  /// What is recorded, when it had happened by the day.
  private static func seen(_ performance: Performance, asOf day: Day) -> Performance? {
    if let date = performance.date, date.first > day { return nil }
    return performance
  }

  // MARK: The verdict

  private func judged(
    _ subject: DutyOccasion.Subject, _ performance: Performance?, _ due: DueDate?, asOf day: Day
  ) -> DutyOccasion {
    func occasion(_ state: DutyOccasion.State, _ reason: Message? = nil) -> DutyOccasion {
      DutyOccasion(
        subject: subject, due: due, done: performance?.date, state: state, reason: reason)
    }
    switch performance {
    case .never:
      return occasion(.unmet, Message(da: "det skete ikke", en: "it did not happen"))
    case .on(let done):
      guard let due else { return occasion(.met) }
      let lateness = Lateness(done: done, due, calendar: deadlines.calendar)
      switch lateness.answer {
      case .yes: return occasion(.met)
      case .unknown:
        return due.time == nil ? occasion(.met) : occasion(.doubtful, lateness.words)
      case .no:
        guard due.rule.proviso == nil else {
          return occasion(.doubtful, .joined([lateness.words, .isOnlyADefault]))
        }
        return occasion(.unmet, lateness.words)
      }
    case nil:
      if let time = due?.time { return occasion(time.last < day ? .notStated : .ahead) }
      if case .year(let year) = subject, year >= day.year, day < Self.lastDay(of: year) {
        return occasion(.ahead)
      }
      return occasion(.notStated)
    }
  }

  private static func lastDay(of year: Int) -> Day { Day(year: year, month: 12, day: 31) ?? .last }

  private static func day(_ meeting: Entity) -> Day {
    meeting.record.first(Meeting.date)?.first ?? .first
  }
}

extension Performance {
  /// The day, when it was met.
  var date: ImpreciseDate? {
    if case .on(let date) = self { date } else { nil }
  }
}

extension Deadline {
  /// Whether the rule is counted from a meeting or from one of its steps.
  fileprivate var isOfAMeeting: Bool {
    switch rule {
    case .span(_, _, .notSaid), .every, .continuously, .within, .by, .yearly: false
    case .span, .together, .following, .sameDay, .silently, .nextMeeting: true
    }
  }

  /// Whether the rule states its time by itself.
  fileprivate var namesItsTime: Bool {
    switch rule {
    case .within, .by: true
    default: false
    }
  }
}
