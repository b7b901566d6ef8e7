import Governance
import ICalendar
import Publishing
import Templates

/// The part of a page that offers its feeds and leads to its calendar, and the feeds themselves.
struct FeedSection {
  let feeds: PageFeeds
  /// Whether the page has a calendar to look at beside it.
  let hasCalendar: Bool
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }
  private var isOfAll: Bool { printer.page == FeedIndex.allMeetings }

  /// A feed of the page: its events, its file, its name.
  private struct Feed {
    let events: [WrittenEvent]
    let file: String
    let name: SiteString
    let label: SiteString
  }

  /// The feeds that have something in them; an empty calendar is none by RFC 5545.
  private var all: [Feed] {
    [
      Feed(
        events: feeds.meetings, file: "moeder.ics", name: .feedOfMeetings, label: .factMeetings),
      Feed(
        events: feeds.deadlines, file: "frister.ics", name: .feedOfDeadlines,
        label: .titleDeadlines),
    ].filter { !$0.events.isEmpty }
  }

  /// Adds both to a page, after the part that its meetings or seats stand in.
  func add(to page: inout PageDraft) {
    page.files += all.map(file)
    let places = ["videre", "moeder", "moeder-snart", "sidder-i", "poster"]
    let ids = page.sections.map(\.id)
    let place = places.compactMap { ids.firstIndex(of: $0) }.first
    page.sections.insert(section, at: place.map { $0 + 1 } ?? page.sections.endIndex)
  }

  private func address(_ feed: Feed) -> Address { Address(printer.page.path + feed.file) }

  private func file(_ feed: Feed) -> OutputFile {
    let address = address(feed)
    var calendar = CalendarFeed(
      uid: EventIdentity.uid(of: context.ownAddress + address.path),
      name: context.sentence(feed.name, feeds.owner), events: feed.events)
    calendar.description = context[.feedNote]
    calendar.page = context.root.absolute(printer.page)
    calendar.address = context.root.absolute(address)
    return OutputFile(path: address.file, bytes: calendar.bytes)
  }

  /// The links, then what to do with them.
  private var section: SectionView {
    var section = SectionView("kalender", context[.titleOwnCalendar])
    let lines = (calendars + all.flatMap(links)).map { "<li>\($0)</li>" }
    var html = lines.isEmpty ? "" : "<ul class=\"links\">\(lines.joined())</ul>"
    if !all.isEmpty, context.root.origin != nil {
      let help: [SiteString] = isOfAll ? [.feedHelpOutlook, .feedHelpPhones] : []
      for string in [.feedHelp] + help { html += "<p>\(printer.text(context[string]))</p>" }
    }
    if feeds.leftOut > 0 {
      let words = context.counted(feeds.leftOut, .feedOneLeftOut, .feedLeftOut)
      html += "<p>\(printer.text(words))</p>"
    }
    section.text = PageParts.nonEmpty(html)
    return section
  }

  /// The link to what can be looked at: the calendar of the page.
  private var calendars: [String] {
    guard hasCalendar else { return [] }
    // The page of all meetings leads to the years itself.
    return isOfAll ? [] : [printer.link(.calendar(of: printer.page), context[.calendarSee])]
  }

  /// The links of a feed, each with words that say what it gives.
  private func links(to feed: Feed) -> [String] {
    let words = context[feed.label].lowercased()
    let subscription = context.root.absolute(address(feed)).flatMap(Self.subscription)
    return [
      subscription.map { link($0, context.sentence(.feedSubscribe, words)) },
      link(printer.href(address(feed)), context.sentence(.feedDownload, words)),
    ].compactMap { $0 }
  }

  private func link(_ address: String, _ words: String) -> String {
    "<a href=\"\(printer.text(address))\">\(printer.text(words))</a>"
  }

  /// An address that a calendar program opens and goes on reading.
  private static func subscription(_ address: String) -> String? {
    address.firstRange(of: "://").map { "webcal" + address[$0.lowerBound...] }
  }
}
