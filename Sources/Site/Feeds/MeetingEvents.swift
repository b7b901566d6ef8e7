import Calendar
import CivilTime
import Governance
import ICalendar

/// A meeting on a stated day as an event, and what is due around it as others.
struct MeetingEvents: Sendable {
  /// Whose meeting it is.
  let body: EntityID
  /// The meeting.
  let meeting: CalendarEvent
  /// What is due, where a single day follows.
  let deadlines: [CalendarEvent]
  /// Who sits in the body on the day of the meeting.
  let seated: Set<EntityID>

  /// A meeting as an event; nil when its day or its body is not stated.
  static func event(of meeting: Entity, _ context: SiteContext) -> CalendarEvent? {
    maker(meeting, context)?.meetingEvent
  }

  private static func maker(_ meeting: Entity, _ context: SiteContext) -> EventMaker? {
    guard let day = meeting.record.first(Meeting.date)?.exactDay,
      let id = meeting.record.first(Meeting.body)?.target, let body = context.register[id]
    else { return nil }
    return EventMaker(meeting: meeting, body: body, day: day, context: context)
  }

  /// Makes the events of a meeting; nil when its day or its body is not stated.
  init?(_ meeting: Entity, _ context: SiteContext) {
    guard let maker = Self.maker(meeting, context) else { return nil }
    body = maker.body.id
    self.meeting = maker.meetingEvent
    deadlines = maker.deadlineEvents
    seated = context.register.asOf(maker.day).everybodySeated(in: body)
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
