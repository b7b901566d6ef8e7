package import CivilTime
package import Diagnostics

/// When on a day something is: `kl. 9.00-11.00`, `onsdag kl. 16.30`.
package struct ClockTime: Phrase {
  /// The day of the week, when it is said.
  package let weekday: Weekday?
  /// The start.
  package let start: TimeOfDay
  /// The end, when it is said; later than the start.
  package let end: TimeOfDay?
  /// The name of a time zone, such as `America/Los_Angeles`; nil for the site's own.
  package let zone: String?

  /// Makes a time; an end that is not later than the start is left out.
  package init(
    weekday: Weekday? = nil, start: TimeOfDay, end: TimeOfDay? = nil, zone: String? = nil
  ) {
    self.weekday = weekday
    self.start = start
    self.end = end.flatMap { $0 > start ? $0 : nil }
    self.zone = zone
  }

  /// The phrase's name.
  package static var name: Message { Message(da: "klokkeslæt", en: "time of day") }

  /// Forms that fit.
  package static var examples: [String] {
    ["kl. 9.00-11.00", "onsdag kl. 16.30", "kl. 9-15", "kl. 9.00 (America/Los_Angeles)"]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a time.
  package static func parse(_ text: String) throws(PhraseFault) -> ClockTime {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      let weekday = wording.takeWeekday()
      guard wording.take("kl.") || wording.take("klokken") else {
        throw wording.refusal(
          Message(da: "ordet »kl.«", en: "the word “kl.”"), fits: fits,
          among: weekday == nil ? ["kl.", "klokken"] + Weekday.words : ["kl.", "klokken"])
      }
      let (start, end) = try wording.takeClock()
      guard wording.take("(") else { return ClockTime(weekday: weekday, start: start, end: end) }
      let zone = try wording.takeZone()
      return ClockTime(weekday: weekday, start: start, end: end, zone: zone)
    }
  }

  /// The time in words.
  package func printed(in language: Language) -> String {
    let mark = language == .danish ? "." : ":"
    var result = weekday.map { $0.printed(in: language) + " " } ?? ""
    if language == .danish { result += "kl. " }
    result += start.text(mark: mark)
    if let end { result += "–" + end.text(mark: mark) }
    if let zone { result += " (\(zone))" }
    return result
  }
}
