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

  /// Makes the events of a meeting; nil when its day or its body is not stated.
  init?(_ meeting: Entity, _ context: SiteContext) {
    guard let day = meeting.record.first(Meeting.date)?.exactDay,
      let id = meeting.record.first(Meeting.body)?.target, let body = context.register[id]
    else { return nil }
    let maker = EventMaker(meeting: meeting, body: body, day: day, context: context)
    self.body = id
    self.meeting = maker.meetingEvent
    deadlines = maker.deadlineEvents
    seated = context.register.asOf(day).everybodySeated(in: id)
  }
}

extension Situation {
  /// Everybody who sits in a body on the day: the actors of its seats and what these belong to, its
  /// known members, and the holders of the offices among them.
  fileprivate func everybodySeated(in body: EntityID) -> Set<EntityID> {
    var seated = Set(seatClaims(in: body).map(\.actor))
    for member in register[body]?.record.all(Forum.members).flatMap({ $0 }) ?? []
    where holds(member) {
      if let holder = member.first(Membership.holder)?.target { seated.insert(holder) }
    }
    for actor in seated {
      guard let entity = register[actor], [.unit, .office].contains(entity.kind) else { continue }
      if let owner = entity.owner { seated.insert(owner) }
      for holder in holders(of: actor) where holds(holder) {
        if let person = holder.first(Membership.holder)?.target { seated.insert(person) }
      }
    }
    return seated
  }
}
