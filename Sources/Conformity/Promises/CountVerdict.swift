import Calendar
import CivilTime
import Diagnostics

/// Whether a number of meetings is what a rule asked for in a period.
struct CountVerdict {
  /// How much of the period the rule and the calendar let one judge.
  enum Extent {
    /// All of it.
    case whole
    /// It is not over.
    case open
    /// The rule held in a part of it only.
    case part
  }

  /// The upper end of a number that has none.
  static let unbounded = Int.max

  /// Whether it is.
  let answer: Answer
  /// How many there are too few or too many, or why nothing can be said; nil where it fits.
  let reason: Message?

  private init(_ answer: Answer, _ reason: Message? = nil) {
    self.answer = answer
    self.reason = reason
  }

  /// That it is.
  static func kept(_ reason: Message) -> CountVerdict { CountVerdict(.yes, reason) }

  /// That it is not.
  static func breach(_ reason: Message) -> CountVerdict { CountVerdict(.no, reason) }

  /// That it cannot be said.
  static func doubt(_ reason: Message) -> CountVerdict { CountVerdict(.unknown, reason) }

  /// Holds a number against a period of a promise.
  init(
    _ held: ClosedRange<Int>, _ period: MeetingPromise.Period, of promise: MeetingPromise,
    _ extent: Extent
  ) {
    let (least, most) = (period.least ?? 0, period.most)
    if let most, held.lowerBound > most {
      self = promise.softened(.surplus(held.lowerBound - most))
    } else if held.upperBound < least {
      switch extent {
      case .open: self.init(.unknown, .notOver)
      case .part: self.init(.unknown, .inPart)
      case .whole where held.upperBound == 0 && promise.looseness == nil:
        self.init(.no, .shortage(least))
      case .whole: self = promise.softened(.shortage(least - held.upperBound))
      }
    } else if held.lowerBound < least || held.upperBound > most ?? Self.unbounded {
      let mayBeMore = held.upperBound == Self.unbounded
      self.init(
        .unknown,
        mayBeMore && extent == .open ? .notOver : mayBeMore ? .someLeftOut : .doubtfulTime)
    } else if most != nil, extent == .open {
      self.init(.unknown, .notOver)
    } else {
      self.init(.yes, period.least.flatMap { $0 < held.lowerBound ? .extra(held, period) : nil })
    }
  }

  /// What the verdicts on all periods come to, each with the name of its period.
  static func together(_ verdicts: [(name: Message?, verdict: CountVerdict)]) -> CountVerdict {
    let answers = verdicts.map(\.verdict.answer)
    let answer: Answer =
      answers.contains(.no) ? .no : answers.contains(.unknown) ? .unknown : .yes
    var reasons: [Message] = []
    for (name, verdict) in verdicts where verdict.answer == answer {
      guard let reason = verdict.reason else { continue }
      let named = name.map { name in
        Message { "\(name.text(in: $0)): \(reason.text(in: $0))" }
      }
      // That the year is not over need not be said of each of its months.
      if answer != .unknown || !reasons.contains(reason) {
        reasons.append(answer == .unknown ? reason : named ?? reason)
      }
    }
    return CountVerdict(answer, reasons.isEmpty ? nil : .joined(reasons))
  }
}

extension MeetingPromise {
  /// A breach of the rule as it reads, or a doubt where `ca.` or a proviso leaves room.
  fileprivate func softened(_ difference: Message) -> CountVerdict {
    if isApproximate {
      return .doubt(
        .joined([
          difference,
          Message(
            da: "men »ca.« siger ikke, hvor langt fra tallet der må være",
            en: "but “about” does not say how far off is allowed"),
        ]))
    }
    return looseness.map { .doubt(.joined([difference, $0])) } ?? .breach(difference)
  }
}

extension Message {
  /// That there may be meetings which those who look may not see.
  static let someLeftOut = Message(
    da: "ikke alle møder står i denne udgave", en: "not all meetings are in this edition")
  fileprivate static let doubtfulTime = Message(
    da: "det er ikke oplyst, om alle møderne blev holdt i den tid",
    en: "it is not stated whether all meetings were held in that time")
  fileprivate static let notOver = Message(
    da: "tiden er ikke omme", en: "the time is not over")
  fileprivate static let inPart = Message(
    da: "reglen gjaldt kun i en del af tiden og siger ikke, hvor mange møder der hører til en del",
    en: "the rule held in a part of the time only and does not say how many meetings belong to it")

  fileprivate static func shortage(_ count: Int) -> Message {
    Message {
      Counted.meetings(count, in: $0) + ($0 == .danish ? " for lidt" : " too few")
    }
  }

  fileprivate static func surplus(_ count: Int) -> Message {
    Message {
      Counted.meetings(count, in: $0) + ($0 == .danish ? " for meget" : " too many")
    }
  }

  /// That there were more than a plain number asks for, which breaks no promise.
  fileprivate static func extra(
    _ held: ClosedRange<Int>, _ period: MeetingPromise.Period
  ) -> Message? {
    guard period.most == nil, let least = period.least else { return nil }
    return Message {
      let count = held.lowerBound - least
      return $0 == .danish ? "\(count) mere end lovet" : "\(count) more than promised"
    }
  }
}
