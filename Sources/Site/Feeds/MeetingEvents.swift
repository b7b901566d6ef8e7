import Calendar
import CivilTime
import Governance
import ICalendar

/// A meeting as an event, and what is due around it as others, each written once for all feeds.
struct MeetingEvents: Sendable {
  /// Whose meeting it is.
  let body: EntityID
  /// The meeting; nil when its day is not stated.
  private(set) var meeting: WrittenEvent?
  /// What is due, where a single day follows.
  private(set) var deadlines: [WrittenEvent] = []
  /// Who sits in the body when it meets; on the last of the days that may be meant.
  private(set) var seated: Set<EntityID> = []

  /// Makes the events of a meeting; nil when its body is not in the edition.
  init?(_ meeting: Entity, _ context: SiteContext) {
    guard let id = meeting.record.first(Meeting.body)?.target, context.register[id] != nil
    else { return nil }
    body = id
    guard let date = meeting.record.first(Meeting.date) else { return }
    seated = context.register.asOf(date.last).everybodySeated(in: id)
    guard let maker = Self.maker(meeting, context) else { return }
    self.meeting = WrittenEvent(maker.meetingEvent)
    deadlines = maker.deadlineEvents.map(WrittenEvent.init)
  }

  /// A meeting as an event; nil when its day or its body is not stated.
  static func event(of meeting: Entity, _ context: SiteContext) -> WrittenEvent? {
    maker(meeting, context).map { WrittenEvent($0.meetingEvent) }
  }

  private static func maker(_ meeting: Entity, _ context: SiteContext) -> EventMaker? {
    guard let day = meeting.record.first(Meeting.date)?.exactDay,
      let id = meeting.record.first(Meeting.body)?.target, let body = context.register[id]
    else { return nil }
    return EventMaker(meeting: meeting, body: body, day: day, context: context)
  }
}

extension Situation {
  /// Everybody whose calendar a meeting of a body belongs in: who sits there, and what units and
  /// offices among them belong to.
  func everybodySeated(in body: EntityID) -> Set<EntityID> {
    let seated = seated(in: body)
    let owners = seated.compactMap { register[$0] }
      .filter { [.unit, .office].contains($0.kind) }.compactMap(\.owner)
    return seated.union(owners)
  }
}
