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
      lines.property("LAST-MODIFIED", raw: day.stamp)
    }
    lines.property("NAME", text: name)
    lines.property("X-WR-CALNAME", text: name)
    if let description { lines.property("DESCRIPTION", text: description) }
    if let page { lines.property("URL", raw: ContentLines.address(page)) }
    if let address {
      lines.property("SOURCE", [Parameter("VALUE", "URI")], raw: ContentLines.address(address))
    }
    lines.property("REFRESH-INTERVAL", [Parameter("VALUE", "DURATION")], raw: Self.interval)
    lines.property("X-PUBLISHED-TTL", raw: Self.interval)
    if let first = events.first(where: { $0.time.minute >= 0 })?.time.day {
      CopenhagenZone(from: first).write(to: &lines)
    }
    lines.append(events.map(\.lines))
    lines.property("END", raw: "VCALENDAR")
    return lines.bytes
  }
}
