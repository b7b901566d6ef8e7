import Calendar
import CivilTime
import Governance
import Phrases
import Templates

/// When a body meets next, and what is due soon for those who sit somewhere: as of the day of the
/// site, which is said, so that it is right whenever it is read.
struct NextMeeting {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// How many days ahead deadlines are listed.
  static let span = 28
  /// How many meetings stand on the page of somebody who sits in bodies.
  private static let most = 5

  /// The day of the site, as the words that follow what is said of it.
  private var asOf: String {
    printer.phrase(context.sentence(.seenFrom, context.words(context.day)))
  }

  // MARK: A body

  /// The meetings of a body that may still be to come.
  private func upcoming(of body: EntityID) -> [MeetingRecord] {
    context.meetings.meetings(of: body).filter { meeting in
      guard let date = meeting.date else { return false }
      return date.last >= context.day && ![.cancelled, .moved, .held].contains(meeting.status)
    }
  }

  /// The fact of the box of a body; nil on a site without any meeting, for a body that is not there on
  /// the day, and for one that stands for others.
  func fact(of body: Entity) -> FactView? {
    guard !context.meetings.isEmpty, context.situation.state(of: body.id) == .inForce,
      !body.isCollective, context.register.parts(of: body.id).isEmpty
    else { return nil }
    guard let next = upcoming(of: body.id).first else {
      let line = "<span class=\"io\">\(printer.text(context[.daysNotStated]))</span>"
      return FactView(label: context[.nextMeeting], lines: [FactLine(line, source: asOf)])
    }
    let day = next.date.map { MeetingHead.plain($0, context) } ?? context[.dayNotStated]
    let hour = context.register[next.id]?.record[Key.time].map { printer.fact($0) + ", " } ?? ""
    return FactView(
      label: context[.nextMeeting],
      lines: [FactLine(printer.link(next.id, words: day), source: hour + asOf)])
  }

  /// The meetings of a body on its page: the next ones, the last three, and the way to all.
  func section(of body: Entity) -> SectionView? {
    let all = context.meetings.meetings(of: body.id)
    guard !all.isEmpty else { return nil }
    var section = SectionView("moeder", context[.factMeetings])
    let upcoming = upcoming(of: body.id)
    let names = Set(upcoming.map(\.id))
    let past = all.filter { !names.contains($0.id) }
    let table = MeetingTable(parts: parts)
    func entities(_ records: some Sequence<MeetingRecord>) -> [Entity] {
      records.compactMap { context.register[$0.id] }
    }
    section.tables = [
      table.table(
        entities(upcoming.prefix(3)),
        caption: context.sentence(.captionUpcoming, context.words(context.day)),
        namesBody: false),
      table.table(
        entities(past.suffix(3)), caption: context[.lastMeetings], namesBody: false,
        latestFirst: true),
    ]
    if all.count > min(upcoming.count, 3) + min(past.count, 3) {
      let address = Address.calendar(of: printer.page)
      section.items = [
        Markup(printer.link(address, context.sentence(.allMeetings, "\(all.count)")))
      ]
    }
    return section
  }

  // MARK: Those who sit in bodies

  /// What is due soon, the tasks to be done and the next meetings of the bodies that somebody sits in;
  /// nothing for one whom no meeting concerns.
  func sections(of actor: Entity) -> [SectionView] {
    let own = context.diary.entries(of: actor.id)
    let tasks = OpenTasks(parts: parts).section(of: actor.id)
    guard own.contains(where: \.isMeeting) else { return [tasks].compactMap { $0 } }
    let last = context.day.adding(days: Self.span)
    let due = own.filter { entry in
      guard let due = entry.due, due.done == nil, let day = entry.exactDay else { return false }
      return context.day <= day && day <= last
    }
    let meetings = own.filter { entry in
      entry.isMeeting && !entry.isCancelled && entry.days.upperBound >= context.day
    }.prefix(Self.most)
    var deadlines = SectionView("frister-snart", context[.deadlinesSoon])
    let days = (context.words(context.day), context.words(last))
    if due.isEmpty {
      let words = printer.sentence(
        .noDeadlinesSoon, printer.phrase(days.0), printer.phrase(days.1))
      deadlines.text = Markup("<p>\(words)</p>")
    } else {
      deadlines.tables = [
        DiaryTable(printer: printer).table(
          due, caption: context.sentence(.deadlinesBetween, days.0, days.1))
      ]
    }
    var next = SectionView("moeder-snart", context[.upcomingMeetings])
    if meetings.isEmpty {
      next.text = Markup("<p>\(printer.text(context[.daysNotStated])), \(asOf).</p>")
    } else {
      next.tables = [
        DiaryTable(printer: printer).table(
          Array(meetings), caption: context.sentence(.captionUpcoming, days.0))
      ]
    }
    return [deadlines, tasks, next].compactMap { $0 }
  }
}
