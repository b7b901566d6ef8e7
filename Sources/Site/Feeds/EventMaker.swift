import Calendar
import CivilTime
import Diagnostics
import Governance
import ICalendar
import Phrases

/// Makes the events of one meeting: itself, and the days on which something is due.
struct EventMaker {
  private let meeting: Entity
  private let body: Entity
  private let day: Day
  private let context: SiteContext
  private let page: Address
  /// What the meeting is known by: the site’s own address and the first path that the meeting had.
  ///
  /// Neither the day nor the title is part of it, and an id that is changed leaves a former address.
  private let identity: String
  /// The UID of the meeting, which its deadlines lead to.
  private let uid: String
  private let history: MeetingHistory
  /// The status that holds: the last one written.
  private let status: String?
  /// The name that the body has on the day of the meeting.
  private let bodyName: String

  init(meeting: Entity, body: Entity, day: Day, context: SiteContext) {
    (self.meeting, self.body, self.day, self.context) = (meeting, body, day, context)
    page = Address(of: meeting)
    let former = meeting.record.all(Key.formerAddresses).flatMap { $0 }.first
    let path = former.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? page.path
    identity = context.ownAddress + path
    uid = EventIdentity.uid(of: identity)
    history = MeetingHistory(of: meeting, body: body)
    status = meeting.record.all(Key.status).last
    let names = body.record[Key.name]?.versions(on: day).compactMap { version in
      version.value.value.flatMap(String.init(registerValue:))
    }
    bodyName = names?.first ?? body.name
  }

  // MARK: The meeting

  /// The meeting as an event.
  var meetingEvent: CalendarEvent {
    let (time, words) = time
    var event = CalendarEvent(
      uid: uid, time: time,
      summary: titled(context.sentence(.eventMeeting, bodyName)),
      status: status == "aflyst" ? .cancelled : status == "planlagt" ? .tentative : .confirmed,
      sequence: history.sequence, revised: history.lastChange)
    let moved = meeting.record.all(Meeting.movedFrom).map {
      context.sentence(.eventMovedFrom, $0.printed(in: context.language))
    }
    event.description = described(moved + [words].compactMap { $0 })
    event.place = meeting.record.first(Meeting.place)
    event.url = context.root.absolute(page)
    event.categories = [context[.eventKindMeeting], bodyName]
    return event
  }

  /// When the meeting is, and the time in words where the event cannot say it.
  private var time: (EventTime, words: String?) {
    guard let value = meeting.record.first(Key.time) else { return (.day(day), nil) }
    guard case .clock(let clock) = value else { return (.day(day), nil) }
    // Another zone, and a year whose summer time is not known, would make a wrong hour.
    guard clock.zone == nil, CopenhagenTime.reading(clock.start, on: day) != nil else {
      return (.day(day), context.sentence(.eventTime, clock.printed(in: context.language)))
    }
    let start = LocalMinute(day, minute: clock.start.minutes)
    let end = clock.end.map { LocalMinute(day, minute: $0.minutes) }
    return (.clock(start, end: end), nil)
  }

  // MARK: What is due

  /// The days on which something is due, where the rules give one day and not a span.
  var deadlineEvents: [CalendarEvent] {
    guard let due = context.deadlines.deadlines(of: meeting)?.due else { return [] }
    var seen: [MeetingStep: Int] = [:]
    return due.compactMap { due in
      seen[due.step, default: 0] += 1
      guard let time = due.time, let day = time.day else { return nil }
      return event(due, time, on: day, number: seen[due.step] ?? 1)
    }
  }

  /// - Parameter number: which of the deadlines of its step it is, where sources differ.
  private func event(_ due: DueDate, _ time: DueTime, on day: Day, number: Int) -> CalendarEvent {
    let step = context.language == .danish ? due.step.rawValue : due.step.english
    let title: SiteString =
      switch time.limit {
      case .latest: .eventDeadline
      case .earliest: .eventEarliest
      case .on, .during: .eventStep
      }
    let fragment = "#\(PageParts.slug(due.step.rawValue))" + (number > 1 ? "-\(number)" : "")
    let isCancelled = status == "aflyst"
    var event = CalendarEvent(
      uid: EventIdentity.uid(of: identity + fragment), time: .day(day),
      summary: titled(context.sentence(title, step, bodyName)),
      status: isCancelled ? .cancelled : time.isExpected ? .tentative : .confirmed,
      sequence: history.sequence, revised: history.lastChange)
    event.description = described(
      [
        context.sentence(.eventReckoning, due.reckoning.text(in: context.language)),
        context.sentence(
          .eventRule, due.rule.printed(in: context.language),
          context.register[due.document].map { RuleDocumentPage.name(of: $0, context) } ?? ""),
        due.done.map { context.sentence(.eventDone, $0.printed(in: context.language)) },
      ].compactMap { $0 })
    event.url = context.root.absolute(page)
    event.categories = [context[.eventKindDeadline], bodyName]
    event.parent = uid
    return event
  }

  // MARK: Words

  /// A title that says so when the meeting is cancelled: not every calendar shows the status.
  private func titled(_ words: String) -> String {
    status == "aflyst"
      ? context.sentence(.eventCancelled, words) : words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Sentences as plain text; an example says first that it is one.
  private func described(_ sentences: [String]) -> String? {
    let example = context.register.isExample(meeting.id) ? [context[.exampleNote]] : []
    let all = (example + sentences).map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return all.isEmpty ? nil : all.joined(separator: "\n")
  }
}

extension SiteContext {
  /// The address that the site states as its own, without `/` at its end, wherever this build of it
  /// will lie: what events are known by must not follow `--base-path`.
  var ownAddress: String {
    let address = settings.all(SiteSettings.address).first?.first ?? ""
    return address.hasSuffix("/") ? String(address.dropLast()) : address
  }
}
