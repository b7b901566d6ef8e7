import CivilTime
import SeededRandom

@testable import ICalendar

extension CalendarEvent {
  /// Texts that have broken calendars: long ones, line breaks of all sorts, marks, emoji of many parts.
  private static let pieces = [
    "Møde", "æøåÆØÅ", ",", ";", "\\", ":", "\"", "\\n", "\n", "\r\n", "\r", "\u{2028}", "\u{85}",
    "\u{0}", "\u{7F}", "\u{B}", "\u{1D}", "\t", " ", "  ", "👩‍👩‍👧‍👦", "🇩🇰", "e\u{301}", "\u{200D}",
    "\u{FEFF}", "BEGIN:VEVENT", "END:VCALENDAR", "^", "=", "Bydelsbestyrelsen", "\u{A0}",
  ]

  /// A text of such pieces that begins with a word, never empty.
  static func randomText(using random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...40, using: &random)).reduce(into: "Titel") { text, _ in
      text += pieces.randomElement(using: &random) ?? ""
    } + "."
  }

  /// An event with hostile texts, all day or on the clock.
  static func random(on day: Day, using random: inout SplitMix64) -> CalendarEvent {
    let start = LocalMinute(day, minute: Int.random(in: 0..<1440, using: &random))
    let end = LocalMinute(day, minute: Int.random(in: start.minute...1440, using: &random))
    let time: EventTime =
      switch Int.random(in: 0..<3, using: &random) {
      case 0: .day(day)
      case 1: .clock(start, end: nil)
      default: .clock(start, end: end)
      }
    var event = CalendarEvent(
      uid: "\(random.next())", time: time, summary: randomText(using: &random),
      status: [.tentative, .confirmed, .cancelled].randomElement(using: &random) ?? .confirmed,
      sequence: Int.random(in: 0...9999, using: &random),
      revised: Bool.random(using: &random) ? day.adding(days: -7) : nil)
    event.description = randomText(using: &random)
    event.place = Bool.random(using: &random) ? randomText(using: &random) : nil
    event.url = "https://www.eksempel.dk/moeder/\(event.uid)/"
    event.categories = ["Møde", randomText(using: &random)]
    event.parent = Bool.random(using: &random) ? "\(random.next())" : nil
    return event
  }
}
