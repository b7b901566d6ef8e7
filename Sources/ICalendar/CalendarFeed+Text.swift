import CivilTime

extension CalendarFeed {
  /// What wrote it (RFC 5545, section 3.7.3).
  private static let product = "-//Kommissorium//Kommissorium//DA"
  /// How often a reader should look again: once a day, as often as a site is published.
  private static let interval = "P1D"

  /// The feed as RFC 5545 and RFC 7986 write it; the same feed is always the same bytes.
  ///
  /// There is no METHOD, so that it is a calendar and no message, and DTSTAMP says the same as
  /// LAST-MODIFIED (section 3.8.7.2). A name stands twice: `NAME` is RFC 7986’s, `X-WR-CALNAME`
  /// what most programs look for; so do `REFRESH-INTERVAL` and `X-PUBLISHED-TTL`.
  package var bytes: [UInt8] {
    var lines = ContentLines()
    lines.property("BEGIN", raw: "VCALENDAR")
    lines.property("VERSION", raw: "2.0")
    lines.property("PRODID", text: Self.product)
    lines.property("CALSCALE", raw: "GREGORIAN")
    lines.property("UID", text: uid)
    if let day = events.compactMap(\.revised).max() {
      lines.property("LAST-MODIFIED", raw: Self.stamp(day))
    }
    lines.property("NAME", text: name)
    lines.property("X-WR-CALNAME", text: name)
    if let description { lines.property("DESCRIPTION", text: description) }
    if let page { lines.property("URL", raw: Self.harmless(page)) }
    if let address {
      lines.property("SOURCE", [Parameter("VALUE", "URI")], raw: Self.harmless(address))
    }
    lines.property("REFRESH-INTERVAL", [Parameter("VALUE", "DURATION")], raw: Self.interval)
    lines.property("X-PUBLISHED-TTL", raw: Self.interval)
    let onTheClock = events.filter { $0.time.minute >= 0 }
    if let first = onTheClock.map(\.time.day).min() {
      CopenhagenZone(from: first).write(to: &lines)
    }
    for event in events { Self.write(event, to: &lines) }
    lines.property("END", raw: "VCALENDAR")
    return lines.bytes
  }

  private static func write(_ event: CalendarEvent, to lines: inout ContentLines) {
    lines.property("BEGIN", raw: "VEVENT")
    lines.property("UID", text: event.uid)
    lines.property("DTSTAMP", raw: event.revised.map(stamp) ?? unknownStamp)
    if let day = event.revised { lines.property("LAST-MODIFIED", raw: stamp(day)) }
    lines.property("SEQUENCE", raw: "\(event.sequence)")
    write(event.time, to: &lines)
    lines.property("SUMMARY", text: event.summary)
    lines.property("STATUS", raw: event.status.rawValue)
    let isFree = event.time.minute < 0 || event.status == .cancelled
    lines.property("TRANSP", raw: isFree ? "TRANSPARENT" : "OPAQUE")
    lines.property("CATEGORIES", texts: event.categories)
    if let place = event.place { lines.property("LOCATION", text: place) }
    if let description = event.description { lines.property("DESCRIPTION", text: description) }
    if let url = event.url { lines.property("URL", raw: harmless(url)) }
    if let parent = event.parent {
      lines.property("RELATED-TO", [Parameter("RELTYPE", "PARENT")], text: parent)
    }
    lines.property("END", raw: "VEVENT")
  }

  /// A day’s event has no DTEND: without one it lasts that day (section 3.6.1).
  private static func write(_ time: EventTime, to lines: inout ContentLines) {
    switch time {
    case .day(let day):
      lines.property("DTSTART", [Parameter("VALUE", "DATE")], raw: day.basicText)
    case .clock(let start, let end):
      let zone = [Parameter("TZID", CopenhagenZone.name)]
      lines.property("DTSTART", zone, raw: start.text)
      if let end, end > start { lines.property("DTEND", zone, raw: end.text) }
    }
  }

  /// The beginning of a day in UTC: content states the day of a change and no time of it.
  private static func stamp(_ day: Day) -> String { "\(day.basicText)T000000Z" }

  /// DTSTAMP is required; where no day of a change is stated it is the first moment that computers
  /// count, so that every stated one is later.
  private static let unknownStamp = "19700101T000000Z"

  /// An address as a URI has it: what is no printable ASCII is written as `%` and its octets.
  private static func harmless(_ address: String) -> String {
    guard !address.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return address }
    let digits = Array("0123456789ABCDEF")
    return address.utf8.reduce(into: "") { result, byte in
      if 0x21...0x7E ~= byte {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%"
        result.append(digits[Int(byte >> 4)])
        result.append(digits[Int(byte & 15)])
      }
    }
  }
}
