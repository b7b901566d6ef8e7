import Governance
import Parallel

/// The calendar feeds of a site by the page that each lies beside.
///
/// A site without meetings has none, and pays nothing for them.
struct FeedIndex: Sendable {
  private var pages: [Address: PageFeeds] = [:]
  /// The pages of those that have a calendar to look at.
  private let calendars: Set<Address>

  /// The page that all meetings stand on.
  static let allMeetings: Address = "/moeder/"

  /// Makes the events of all meetings, and finds whose feeds they belong to.
  init(_ context: SiteContext) {
    let register = context.register
    calendars = Set(
      context.diary.owners.compactMap { register[$0] }.map(Address.init(of:))
        + (context.diary.entries.isEmpty ? [] : [Self.allMeetings]))
    let meetings = register.all(.meeting)
    let events = meetings.concurrentMap { MeetingEvents($0, context) }
    for (meeting, events) in zip(meetings, events) {
      guard let body = meeting.record.first(Meeting.body)?.target.flatMap({ register[$0] }) else {
        continue
      }
      let isExample = register.isExample(meeting.id) || register.isExample(body.id)
      // Everyone once: the holder of two seats has one meeting.
      var owners = [Address(of: body): body.name]
      if !isExample { owners[Self.allMeetings] = context.siteTitle }
      for address in owners.keys {
        if events == nil { pages[address, default: PageFeeds(owners[address])].leftOut += 1 }
      }
      guard let events else { continue }
      for id in events.seated where !isExample || register.isExample(id) {
        guard let actor = register[id], Self.kinds.contains(actor.kind) else { continue }
        owners[Address(of: actor)] = actor.name
      }
      for address in owners.keys {
        pages[address, default: PageFeeds(owners[address])].add(events)
      }
    }
  }

  /// The kinds of actor that have feeds of their own.
  private static let kinds: Set<Kind> = [.organisation, .unit, .office, .person]

  /// The job of a page with its feeds and the way to its calendar, where it has any.
  func adding(to job: PageJob) -> PageJob {
    let hasCalendar = calendars.contains(job.address)
    guard let feeds = pages[job.address] ?? (hasCalendar ? PageFeeds(nil) : nil) else {
      return job
    }
    return PageJob(address: job.address) { context in
      var page = job.make(context)
      let parts = PageParts(context, page: page.address)
      FeedSection(feeds: feeds, hasCalendar: hasCalendar, parts: parts).add(to: &page)
      return page
    }
  }
}
