import CivilTime
import SeededRandom
import Testing

@testable import ICalendar

/// What a feed is as text.
@Suite struct CalendarFeedTests {
  private static let meetingDay = Day(year: 2021, month: 3, day: 11) ?? .first

  /// The text of a feed, its lines ended by LF alone, so that a test can show them.
  private func text(_ feed: CalendarFeed) -> String {
    String(decoding: feed.bytes.filter { $0 != 0x0D }, as: UTF8.self)
  }

  @Test func aFeedIsTheseLines() throws {
    var meeting = CalendarEvent(
      uid: "moede",
      time: .clock(
        LocalMinute(Self.meetingDay, minute: 540), end: LocalMinute(Self.meetingDay, minute: 660)),
      summary: "Møde i Forum A", status: .confirmed, sequence: 1,
      revised: Day(year: 2021, month: 3, day: 3))
    meeting.place = "Rådhuset, lokale 2"
    meeting.url = "https://www.eksempel.dk/møde/"
    meeting.categories = ["Møde", "a,b"]
    let due = try #require(Day(year: 2021, month: 3, day: 4))
    var deadline = CalendarEvent(
      uid: "frist", time: .day(due), summary: "Frist", status: .tentative, sequence: 0,
      revised: nil)
    deadline.parent = "moede"
    deadline.description = "Linje 1\nlinje 2; \\slut"
    var feed = CalendarFeed(uid: "feed", name: "Forum A", events: [meeting, deadline])
    feed.address = "https://www.eksempel.dk/moeder.ics"
    #expect(
      text(feed) == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Kommissorium//Kommissorium//DA
        CALSCALE:GREGORIAN
        UID:feed
        LAST-MODIFIED:20210303T000000Z
        NAME:Forum A
        X-WR-CALNAME:Forum A
        SOURCE;VALUE=URI:https://www.eksempel.dk/moeder.ics
        REFRESH-INTERVAL;VALUE=DURATION:P1D
        X-PUBLISHED-TTL:P1D
        BEGIN:VTIMEZONE
        TZID:Europe/Copenhagen
        BEGIN:DAYLIGHT
        DTSTART:19960331T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:frist
        DTSTAMP:19700101T000000Z
        SEQUENCE:0
        DTSTART;VALUE=DATE:20210304
        SUMMARY:Frist
        STATUS:TENTATIVE
        TRANSP:TRANSPARENT
        DESCRIPTION:Linje 1\\nlinje 2\\; \\\\slut
        RELATED-TO;RELTYPE=PARENT:moede
        END:VEVENT
        BEGIN:VEVENT
        UID:moede
        DTSTAMP:20210303T000000Z
        LAST-MODIFIED:20210303T000000Z
        SEQUENCE:1
        DTSTART;TZID=Europe/Copenhagen:20210311T090000
        DTEND;TZID=Europe/Copenhagen:20210311T110000
        SUMMARY:Møde i Forum A
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        CATEGORIES:Møde,a\\,b
        LOCATION:Rådhuset\\, lokale 2
        URL:https://www.eksempel.dk/m%C3%B8de/
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func everyLineEndsInCRLFAndIsNoLongerThan75OctetsOfWholeCharacters() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let event = CalendarEvent.random(on: Self.meetingDay, using: &random)
      let bytes = CalendarFeed(uid: "u", name: event.summary, events: [event]).bytes
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(lines.last?.isEmpty == true, "seed \(seed)")
      for line in lines.dropLast() {
        #expect(line.last == 0x0D && !line.dropLast().contains(0x0D), "seed \(seed)")
        #expect(line.count - 1 <= 75, "seed \(seed)")
        #expect(String(validating: line, as: UTF8.self) != nil, "seed \(seed)")
        #expect(!line.dropLast().contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }, "seed \(seed)")
      }
    }
  }

  @Test func noTextBecomesAPropertyOfItsOwn() {
    let attack = "Møde\r\nEND:VEVENT\rATTACH:x\nX\u{2028}Y\u{85}Z\u{0}\u{1B}[0m"
    let event = CalendarEvent(
      uid: attack, time: .day(Self.meetingDay), summary: attack, status: .confirmed, sequence: -3,
      revised: nil)
    let text = text(CalendarFeed(uid: "u", name: attack, events: [event]))
    let names = text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map {
      String($0.prefix { $0 != ":" && $0 != ";" })
    }
    #expect(
      names == [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "UID", "NAME", "X-WR-CALNAME",
        "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "DTSTART",
        "SUMMARY", "STATUS", "TRANSP", "END", "END",
      ])
    #expect(
      text.contains("\nSUMMARY:Møde\\nEND:VEVENT\\nATTACH:x\\nX\\nY\\nZ  [0m\n"))
    #expect(text.contains("\nSEQUENCE:0\n"))
  }

  @Test(arguments: [
    ("plain", ";P=plain"), ("a:b", ";P=\"a:b\""), ("a;b,c", ";P=\"a;b,c\""),
    ("say \"a\"", ";P=say ^'a^'"), ("a\r\nb^", ";P=a^nb^^"), ("a\u{7}", ";P=a "),
  ])
  func aParameterIsQuotedWhereItMustBe(_ value: String, _ wanted: String) {
    #expect(Parameter("P", value).text == wanted)
  }

  @Test func anEndThatIsNotLaterIsLeftOut() {
    let start = LocalMinute(Self.meetingDay, minute: 1380)
    let midnight = LocalMinute(Self.meetingDay, minute: 1440)
    func lines(_ end: LocalMinute) -> [Substring] {
      let event = CalendarEvent(
        uid: "u", time: .clock(start, end: end), summary: "", status: .confirmed, sequence: 0,
        revised: nil)
      return text(CalendarFeed(uid: "u", name: "", events: [event])).split(separator: "\n")
        .filter { $0.hasPrefix("DTEND") }
    }
    #expect(lines(start).isEmpty)
    #expect(lines(midnight) == ["DTEND;TZID=Europe/Copenhagen:20210312T000000"])
  }
}
