import Governance
import Parallel

/// The calendar feeds of a site by the page that each lies beside.
///
/// A site without meetings has none, and pays nothing for them.
struct FeedIndex: Sendable {
  private var pages: [Address: PageFeeds]
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
    var all = PageFeeds(context.siteTitle)
    var owned: [EntityID: PageFeeds] = [:]
    for (meeting, events) in zip(meetings, events) {
      guard let events else { continue }
      let isExample = register.isExample(meeting.id) || register.isExample(events.body)
      if !isExample { all.add(events) }
      // Everyone once: the holder of two seats has one meeting.
      for id in events.seated.union([events.body]) {
        let isBody = id == events.body
        if !isBody, isExample, !register.isExample(id) { continue }
        guard let owner = register[id], isBody || Self.kinds.contains(owner.kind) else { continue }
        owned[id, default: PageFeeds(owner.name)].add(events)
      }
    }
    pages = Dictionary(
      owned.compactMap { id, feeds in register[id].map { (Address(of: $0), feeds) } },
      uniquingKeysWith: { first, _ in first })
    if !all.isEmpty { pages[Self.allMeetings] = all }
  }

  /// The kinds of actor that have feeds of their own.
  private static let kinds: Set<Kind> = [.organisation, .unit, .office, .person]

  /// The job of a page with its feeds and the way to its calendar, where it has any.
  func adding(to job: PageJob) -> PageJob {
    let hasCalendar = calendars.contains(job.address)
    guard let feeds = pages[job.address] ?? (hasCalendar ? PageFeeds("") : nil) else {
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
