import Calendar
import CivilTime
import Diagnostics
import Phrases

/// Whether a meeting lies in a time that a rule names.
struct TimeVerdict {
  /// Whether it does.
  let answer: Answer
  /// How far it lies off, or why that cannot be said; nil where it fits.
  let reason: Message?
  /// Whether the clock decides and not the day.
  var isOfTheClock = false

  private init(_ answer: Answer, _ reason: Message? = nil, isOfTheClock: Bool = false) {
    self.answer = answer
    self.reason = reason
    self.isOfTheClock = isOfTheClock
  }

  /// Holds a day against parts of the year.
  init(_ date: ImpreciseDate, in occasion: Occasion) {
    // Winter begins in one year and ends in the next.
    let years = Set([date.first.year - 1, date.first.year, date.last.year])
    let parts = years.sorted().flatMap(occasion.days)
    if date.isApproximate {
      self.init(.unknown, .imprecise)
    } else if parts.contains(where: { $0.contains(date.first) && $0.contains(date.last) }) {
      self.init(.yes)
    } else if parts.contains(where: date.days.overlaps) {
      self.init(.unknown, .imprecise)
    } else {
      self.init(.no, Self.distance(date.days, from: parts))
    }
  }

  /// Holds a day and a time against those that a rule names.
  init(_ date: ImpreciseDate, _ clock: ClockTime?, asked: ClockTime) {
    if let weekday = asked.weekday {
      guard let day = date.exactDay else {
        self.init(.unknown, .imprecise)
        return
      }
      guard day.weekday == weekday else {
        self.init(
          .no,
          Message {
            let name = day.weekday.printed(in: $0)
            return $0 == .danish ? "mødet var en \(name)" : "the meeting was on a \(name)"
          })
        return
      }
    }
    guard let clock, clock.zone == asked.zone else {
      self.init(
        .unknown, Message(da: "klokken er ikke oplyst", en: "the hour is not stated"))
      return
    }
    let isInside =
      asked.end.map { asked.start <= clock.start && (clock.end ?? clock.start) <= $0 }
      ?? (clock.start == asked.start)
    self.init(
      isInside ? .yes : .no,
      isInside
        ? nil
        : Message {
          let mark = $0 == .danish ? "." : ":"
          let start = clock.start.text(mark: mark)
          return $0 == .danish ? "mødet begyndte kl. \(start)" : "the meeting began at \(start)"
        }, isOfTheClock: true)
  }

  /// Holds a day against a rhythm of weekdays; nil for one that names none.
  init?(_ date: ImpreciseDate, in frequency: MeetingFrequency) {
    let fits: (Day) -> Bool
    switch frequency.rhythm {
    case .weekdayOfMonth(let places, let weekday):
      fits = { day in
        let isLast = day.adding(days: 7).month != day.month
        return day.weekday == weekday
          && (places.contains((day.day - 1) / 7 + 1)
            || (isLast && places.contains(MeetingFrequency.last)))
      }
    case .weekday(let weekday, let weeks):
      fits = { day in
        let isEven = day.week.isEven
        return day.weekday == weekday && (weeks == .all || (weeks == .even) == isEven)
      }
    case .times, .every, .asNeeded: return nil
    }
    guard let day = date.exactDay else {
      self.init(.unknown, .imprecise)
      return
    }
    if fits(day) {
      self.init(.yes)
    } else if frequency.isDefault || frequency.asNeeded {
      self.init(.unknown, .isOnlyADefault)
    } else {
      self.init(
        .no, Message(da: "mødet var på en anden dag", en: "the meeting was on another day"))
    }
  }

  /// `18 dage for sent`, from the nearest day that would have fitted.
  private static func distance(
    _ days: ClosedRange<Day>, from parts: [ClosedRange<Day>]
  ) -> Message? {
    let before = parts.filter { $0.upperBound < days.lowerBound }.map(\.upperBound).max()
    let after = parts.filter { days.upperBound < $0.lowerBound }.map(\.lowerBound).min()
    let past = before.map { $0.days(to: days.lowerBound) }
    let left = after.map { days.upperBound.days(to: $0) }
    let isAfter = (past ?? .max) <= (left ?? .max)
    guard let count = isAfter ? past : left else { return nil }
    return Message { language in
      let length = Counted.days(count, in: language)
      return switch language {
      case .danish: "\(length) for \(isAfter ? "sent" : "tidligt")"
      case .english: "\(length) too \(isAfter ? "late" : "early")"
      }
    }
  }
}

extension Message {
  /// That a day is not known well enough to be judged.
  static let imprecise = Message(
    da: "mødets dag er oplyst for upræcist", en: "the day of the meeting is stated too imprecisely")
}
