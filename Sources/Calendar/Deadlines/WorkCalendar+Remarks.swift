import CivilTime
import Diagnostics
import Phrases

extension WorkCalendar {
  /// What a reader must know of a reckoning to do it again: short months, days not counted.
  func remarks(
    on span: Span, from base: ClosedRange<Day>, to days: ClosedRange<Day>
  ) -> [Message] {
    guard base.lowerBound == base.upperBound, days.lowerBound == days.upperBound else { return [] }
    let (start, end) = (base.lowerBound, days.lowerBound)
    switch span.unit {
    case .month, .year:
      guard span.count.whole != nil, start.day != end.day else { return [] }
      return [shortMonth(end, wanted: start.day)]
    case .weekday:
      let named = weekdays.map { weekdays in
        Message {
          ($0 == .danish ? "hverdage er " : "counted are ") + weekdays.printed(in: $0)
            + ($0 == .danish ? " uden helligdage" : " without public holidays")
        }
      }
      return [named, skipped(between: start, end) { weekdays?.days.contains($0.weekday) ?? false }]
        .compactMap { $0 }
    case .workingDay:
      return [skipped(between: start, end) { $0.weekday < .saturday }].compactMap { $0 }
    case .day, .week: return []
    }
  }

  /// The holidays between two days, both included but for the first, that would have counted.
  private func skipped(
    between start: Day, _ end: Day, where isCandidate: (Day) -> Bool
  ) -> Message? {
    let distance = start.days(to: end)
    let days = (1...max(1, abs(distance))).map { start.adding(days: $0 * distance.signum()) }
    let holidays = days.filter(isCandidate).sorted().flatMap { day in
      Holiday.all(on: day).map { (day, $0.name) }
    }
    guard !holidays.isEmpty else { return nil }
    return Message { language in
      let list = holidays.map { day, name in
        "\(name.text(in: language)) \(ImpreciseDate(day).printed(in: language))"
      }
      let words = list.joined(separator: ", ")
      return language == .danish ? "ikke talt med: \(words)" : "not counted: \(words)"
    }
  }

  /// That a month has no such day, so its last one is meant.
  private func shortMonth(_ day: Day, wanted: Int) -> Message {
    Message {
      $0 == .danish
        ? "måneden har ingen \(wanted)., så det er dens sidste dag"
        : "the month has no day \(wanted), so it is its last day"
    }
  }
}
