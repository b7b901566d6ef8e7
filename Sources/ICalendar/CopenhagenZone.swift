import CivilTime

/// The time zone of Denmark as a VTIMEZONE (RFC 5545, section 3.6.5), no longer than events need.
///
/// Since 1996 two rules say all: summer time from the last Sunday of March to the last of October.
/// Earlier events need the rules of their time, as the tz database has them: until 1995 it ended in
/// September, 1980 was the first year since the war, and began on 6 April.
struct CopenhagenZone {
  /// What the zone is called.
  static let name = "Europe/Copenhagen"

  /// A stretch of the clock.
  private struct Observance {
    let isSummer: Bool
    /// Its first beginning, on the clock before.
    let start: String
    /// On which days it begins again; nil when it does not.
    var rule: String?
    /// Minutes ahead of UTC before it begins, when they are not those of the other half year.
    var hourBefore: String?
  }

  private let observances: [Observance]

  /// Makes the zone for events from a day on.
  init(from day: Day) {
    let spring = "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"
    let autumn = "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"
    let toSeptember = "FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;COUNT=16"
    if day.year > 1996 {
      observances = [
        Observance(isSummer: true, start: "19960331T020000", rule: spring),
        Observance(isSummer: false, start: "19961027T030000", rule: autumn),
      ]
    } else {
      observances = [
        Observance(isSummer: false, start: "19500101T000000", hourBefore: "+0100"),
        Observance(isSummer: true, start: "19800406T020000"),
        Observance(isSummer: false, start: "19800928T030000", rule: toSeptember),
        Observance(isSummer: true, start: "19810329T020000", rule: spring),
        Observance(isSummer: false, start: "19961027T030000", rule: autumn),
      ]
    }
  }

  /// Writes the zone.
  func write(to lines: inout ContentLines) {
    lines.property("BEGIN", raw: "VTIMEZONE")
    lines.property("TZID", text: Self.name)
    for observance in observances {
      let component = observance.isSummer ? "DAYLIGHT" : "STANDARD"
      let (other, own) = observance.isSummer ? ("+0100", "+0200") : ("+0200", "+0100")
      lines.property("BEGIN", raw: component)
      lines.property("DTSTART", raw: observance.start)
      lines.property("TZOFFSETFROM", raw: observance.hourBefore ?? other)
      lines.property("TZOFFSETTO", raw: own)
      lines.property("TZNAME", raw: observance.isSummer ? "CEST" : "CET")
      if let rule = observance.rule { lines.property("RRULE", raw: rule) }
      lines.property("END", raw: component)
    }
    lines.property("END", raw: "VTIMEZONE")
  }
}
