import CivilTime

/// An event with its lines, which are the same in every feed that has it and are written once.
package struct WrittenEvent: Hashable, Sendable {
  /// When it is.
  let time: EventTime
  /// What it is known by.
  let uid: String
  /// The day of its last change, when that is known.
  let revised: Day?
  /// The content lines of its VEVENT.
  let lines: [UInt8]

  /// Writes an event.
  package init(_ event: CalendarEvent) {
    (time, uid, revised) = (event.time, event.uid, event.revised)
    var lines = ContentLines()
    Self.write(event, to: &lines)
    self.lines = lines.bytes
  }

  /// Whether one event comes before another in a feed: by time, then by what it is known by.
  package static func isInOrder(_ left: WrittenEvent, _ right: WrittenEvent) -> Bool {
    let (one, other) = (left.time, right.time)
    if one.day != other.day { return one.day < other.day }
    return (one.minute, left.uid) < (other.minute, right.uid)
  }

  private static func write(_ event: CalendarEvent, to lines: inout ContentLines) {
    lines.property("BEGIN", raw: "VEVENT")
    lines.property("UID", text: event.uid)
    lines.property("DTSTAMP", raw: event.revised?.stamp ?? unknownStamp)
    if let day = event.revised { lines.property("LAST-MODIFIED", raw: day.stamp) }
    lines.property("SEQUENCE", raw: "\(event.sequence)")
    write(event.time, to: &lines)
    lines.property("SUMMARY", text: event.summary)
    lines.property("STATUS", raw: event.status.rawValue)
    let isFree = event.time.minute < 0 || event.status == .cancelled
    lines.property("TRANSP", raw: isFree ? "TRANSPARENT" : "OPAQUE")
    lines.property("CATEGORIES", texts: event.categories)
    if let place = event.place { lines.property("LOCATION", text: place) }
    if let description = event.description { lines.property("DESCRIPTION", text: description) }
    if let url = event.url { lines.property("URL", raw: ContentLines.address(url)) }
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

  /// DTSTAMP is required; where no day of a change is stated it is the first moment that computers
  /// count, so that every stated one is later.
  private static let unknownStamp = "19700101T000000Z"
}

extension Day {
  /// The beginning of a day in UTC: content states the day of a change and no time of it.
  var stamp: String { "\(basicText)T000000Z" }
}
