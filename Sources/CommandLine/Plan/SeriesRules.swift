import CivilTime
import Governance
import Phrases

/// What the rules in force on a day say of the meetings of one series, or of a body that has no more
/// than one.
struct SeriesRules {
  /// How often; nil when the rules do not say.
  let frequency: MeetingFrequency?
  /// The time of the year; nil when none is said.
  private(set) var occasion: Occasion?
  /// The time of the day, perhaps with a day of the week; nil when none is said.
  private(set) var clock: ClockTime?
  /// How long a meeting is, as `mødelængde` says, else the time from its hour to its end; nil when
  /// neither is said.
  private(set) var length: MeetingLength?

  init(_ book: RuleBook, _ series: MeetingSeries?) {
    func value<V>(_ field: Field<V>) -> Value? {
      book.rule(field.key, of: series)?.current?.fact.versions.lazy.compactMap(\.value.value).first
    }
    if case .frequency(let found) = value(RuleDocument.frequency) {
      frequency = found
    } else {
      frequency = nil
    }
    switch value(RuleDocument.meetingTime) {
    case .occasion(let found): occasion = found
    case .clock(let found): clock = found
    default: break
    }
    if case .quantity(let found) = value(RuleDocument.length) {
      length = MeetingLength(found)
    } else if let clock, let end = clock.end {
      let minutes = end.minutes - clock.start.minutes
      length = MeetingLength(least: minutes, most: minutes)
    }
  }
}
