import Calendar
import CivilTime
import Diagnostics
import Foundation
import Phrases
import SeededRandom
import Testing

@testable import ICalendar

/// Writes feeds, and beside each what is in it, into the folder that KOMMISSORIUM_FEEDS names, for
/// readers outside.
@Suite struct WrittenFeeds {
  private static let folder = ProcessInfo.processInfo.environment["KOMMISSORIUM_FEEDS"]

  @Test(.enabled(if: folder != nil))
  func feedsOfRandomEventsAreWritten() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      // Half of them lie in the years whose summer time had other rules. One of the readers takes
      // the zone from a file of the machine that ends in 2037.
      let years = seed.isMultiple(of: 2) ? 1950...1997 : 1997...2036
      let events = (0..<20).map { _ in
        let year = Int.random(in: years, using: &random)
        let day = (Day(year: year, month: 1, day: 1) ?? .first)
          .adding(days: Int.random(in: 0..<365, using: &random))
        return CalendarEvent.random(on: day, using: &random)
      }.sorted { ($0.time.day, $0.time.minute, $0.uid) < ($1.time.day, $1.time.minute, $1.uid) }
      let feed = CalendarFeed(
        uid: "feed-\(seed)", name: CalendarEvent.randomText(using: &random), events: events)
      try write(feed.bytes, "\(seed).ics")
      try write(Array(JSONText.indented(expected(feed, events)).utf8), "\(seed).json")
    }
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(Self.folder ?? "")/\(name)"))
  }

  /// What a reader must find; the moments of universal time are the calendar's.
  private func expected(_ feed: CalendarFeed, _ events: [CalendarEvent]) -> JSONValue {
    .object([
      ("uid", .string(feed.uid)), ("name", .string(feed.name)),
      (
        "events",
        .array(
          events.map { event in
            .object([
              ("uid", .string(event.uid)), ("summary", .string(event.summary)),
              ("description", .string(event.description ?? "")),
              ("location", .string(event.place ?? "")), ("url", .string(event.url ?? "")),
              ("categories", .array(event.categories.map { .string($0) })),
              ("status", .string(event.status.rawValue)), ("sequence", .number(event.sequence)),
              ("parent", .string(event.parent ?? "")),
              ("revised", .string(event.revised?.isoText ?? "")),
              ("start", .string(start(event.time))), ("end", .string(end(event.time))),
            ])
          })
      ),
    ])
  }

  private func start(_ time: EventTime) -> String {
    switch time {
    case .day(let day): day.isoText
    case .clock(let minute, _): moment(minute)
    }
  }

  private func end(_ time: EventTime) -> String {
    guard case .clock(let start, let end?) = time, end > start else { return "" }
    return moment(end)
  }

  private func moment(_ minute: LocalMinute) -> String {
    TimeOfDay(hour: minute.minute / 60, minute: minute.minute % 60)
      .flatMap { CopenhagenTime.moment($0, on: minute.day)?.basicText } ?? "none"
  }
}
