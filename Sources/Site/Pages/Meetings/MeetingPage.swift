import Calendar
import CivilTime
import Governance
import ICalendar
import Publishing
import Templates

/// The page of a meeting: when and where, what it decided, what was due, its agenda item by item, who
/// was there, and the meetings beside it.
struct MeetingPage {
  private let meeting: Entity
  private let record: MeetingRecord
  private let parts: PageParts
  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// Makes the page.
  static func make(_ meeting: Entity, _ context: SiteContext) -> PageDraft {
    MeetingPage(meeting, context).page()
  }

  private init(_ meeting: Entity, _ context: SiteContext) {
    self.meeting = meeting
    record = context.meetings[meeting.id] ?? MeetingRecord(meeting)
    parts = PageParts(context, page: Address(of: meeting))
  }

  /// Keys that stand elsewhere on the page than among its facts.
  private static let placed: Set<String> = EntityPage.framed.union([
    Meeting.body.key, Meeting.series.key, Meeting.date.key, Meeting.movedFrom.key, Key.time.key,
    Meeting.place.key,
    Key.status.key, Meeting.happened.key, Meeting.attendance.key, Key.caseNumber.key,
    Step.outcome.key, Meeting.published.key,
  ])

  private func page() -> PageDraft {
    let address = Address(of: meeting)
    var page = PageDraft(
      address, template: EntityPage.template(of: .meeting), title: meeting.name)
    let head = MeetingHead(record: record, parts: parts)
    page.headLine = head.line(isExample: context.register.isExample(meeting.id))
    page.description = description
    page.breadcrumbs = EntityPage.breadcrumbs(of: meeting, context)
    if let first = record.preface.first, let prose = meeting.prose {
      page.lead = printer.blocks([first], prose, of: meeting)
    }
    let agenda = AgendaSection(meeting: meeting, record: record, parts: parts)
    page.sections = [
      head.facts(of: meeting), agenda.decisions(), preface(),
      MeetingDeadlineSection(parts: parts).section(of: meeting), agenda.section(),
      AttendanceSection(record: record, parts: parts).section(), agenda.papers(),
    ].compactMap { $0 }
    page.sections += parts.sections(of: meeting, without: Self.placed)
    page.sections += [
      beside(), calendar(&page), parts.disagreements(about: meeting), parts.sources(of: meeting),
      parts.mentions(of: meeting),
    ].compactMap { $0 }
    return page
  }

  private var bodyName: String { record.body.flatMap { context.register[$0]?.name } ?? "" }

  private var description: String {
    let day = record.date.map { MeetingHead.plain($0, context) } ?? context[.dayNotStated]
    return PageParts.shortened(context.sentence(.meetingOf, bodyName, day))
  }

  /// What stands before the first item, without its first block, which stands in the head.
  private func preface() -> SectionView? {
    guard record.preface.count > 1, let prose = meeting.prose else { return nil }
    var section = SectionView("tekst", "")
    section.text = printer.blocks(Array(record.preface.dropFirst()), prose, of: meeting)
    return section
  }

  /// The meetings before and after it in the body, of the same series where it has several.
  private func beside() -> SectionView? {
    guard let body = record.body, let entity = context.register[body] else { return nil }
    let series = context.meetings.meetings(of: body).filter { $0.series == record.series }
    guard let index = series.firstIndex(where: { $0.id == meeting.id }) else { return nil }
    var section = SectionView("foer-og-efter", context[.beforeAndAfter])
    let neighbours = [
      (SiteString.previousMeeting, index > 0 ? series[index - 1] : nil),
      (.followingMeeting, index + 1 < series.count ? series[index + 1] : nil),
    ]
    section.items = neighbours.compactMap { word, other in
      other.map { Markup("\(printer.text(context[word])): \(head(of: $0))") }
    }
    var all = Address(of: entity)
    all.fragment = "moeder"
    section.items.append(
      Markup(printer.link(all, context.sentence(.allMeetingsOf, entity.name))))
    return section
  }

  /// A link to another meeting by its day, with what became of it where that is not plain.
  private func head(of other: MeetingRecord) -> String {
    let words = other.date.map { MeetingHead.plain($0, context) } ?? context[.dayNotStated]
    let status = [.cancelled, .moved].contains(other.status) ? other.status : nil
    let note = status.map { " <small>\(printer.text(MeetingHead.word(for: $0, context)))</small>" }
    return printer.link(other.id, words: words) + (note ?? "")
  }

  /// The link to the meeting as a file for a calendar, which lies beside the page.
  private func calendar(_ page: inout PageDraft) -> SectionView? {
    guard let event = MeetingEvents.event(of: meeting, context) else { return nil }
    let address = Address(page.address.path + "moede.ics")
    var feed = CalendarFeed(
      uid: EventIdentity.uid(of: context.ownAddress + address.path), name: meeting.name,
      events: [event])
    feed.page = context.root.absolute(page.address)
    feed.address = context.root.absolute(address)
    page.files.append(OutputFile(path: address.file, bytes: feed.bytes))
    var section = SectionView("kalender", context[.titleOwnCalendar])
    section.items = [Markup(printer.link(address, context[.downloadMeeting]))]
    return section
  }
}
