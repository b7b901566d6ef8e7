import Calendar
import Governance
import Parallel

/// What is due around the meetings of a register, reckoned once for pages, feeds and calendars.
struct DeadlineIndex: Sendable {
  /// What reckons, also for meetings that are only thought of.
  let reckoner: DeadlineReckoner
  private let reckoned: [EntityID: MeetingDeadlines]

  /// Reckons for all meetings, on all cores.
  init(_ register: Register) {
    let reckoner = DeadlineReckoner(register)
    let meetings = register.all(.meeting)
    let found = meetings.concurrentMap { reckoner.deadlines(of: $0) }
    var reckoned: [EntityID: MeetingDeadlines] = [:]
    for (meeting, deadlines) in zip(meetings, found) { reckoned[meeting.id] = deadlines }
    self.reckoner = reckoner
    self.reckoned = reckoned
  }

  /// Which days count as what.
  var calendar: WorkCalendar { reckoner.calendar }

  /// What is due around a meeting; nil for an entity that names no body.
  func deadlines(of meeting: Entity) -> MeetingDeadlines? { reckoned[meeting.id] }
}
