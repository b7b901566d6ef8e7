package import CivilTime
package import Diagnostics
package import Governance
package import Phrases

/// A step of a meeting with the day on which it is due, and how that was reckoned.
package struct DueDate: Hashable, Sendable {
  /// When it is due, or why that cannot be said.
  package enum Due: Hashable, Sendable {
    /// The days that follow from the rule.
    case at(DueTime)
    /// No day follows.
    case unknown(WhyNoDay)
  }

  /// The step.
  package let step: MeetingStep
  /// The key of the rule document that the rule stands under: `frister` or `varsel`.
  package let key: String
  /// The rule.
  package let rule: Deadline
  /// The document that states the rule.
  package let document: EntityID
  /// Where the rule stands in the sources.
  package let sources: [SourceReference]
  /// When it is due.
  package let due: Due
  /// How the day follows from the rule, in words, without a full stop.
  package let reckoning: Message
  /// What the day is besides a day of the week; empty when no single day is due.
  package let marks: [MarkedDay]
  /// When it was done; nil when that is not recorded.
  package let done: ImpreciseDate?

  /// The time, when there is one.
  package var time: DueTime? {
    if case .at(let time) = due { time } else { nil }
  }

  /// Whether it was done in time; nil when it is not recorded as done.
  package var isKept: Answer? {
    done.map { done in time?.isKept(by: done) ?? .unknown }
  }
}

/// Why no day follows from a rule.
package enum WhyNoDay: Error, Hashable, Sendable {
  /// The day of the meeting is not stated at all.
  case noMeetingDay
  /// The rule names no day: `løbende`, `hvert 4. år`.
  case ruleWithoutDay
  /// The rule does not say what it is counted from.
  case nothingToCountFrom
  /// The step that it is counted from has neither a recorded day nor a deadline of its own.
  case stepWithoutDay(MeetingStep)
  /// No later meeting is known.
  case noNextMeeting
  /// The site does not say which days are `hverdage`.
  case unsaidWeekdays
  /// The days lie outside what the calendar covers.
  case outsideCalendar
  /// The body's first meeting is exempt from the rule.
  case firstMeeting

  /// The reason in words, without a full stop.
  package var words: Message {
    switch self {
    case .noMeetingDay:
      Message(da: "mødets dag er ikke oplyst", en: "the day of the meeting is not stated")
    case .ruleWithoutDay: Message(da: "reglen nævner ingen dag", en: "the rule names no day")
    case .nothingToCountFrom:
      Message(
        da: "reglen siger ikke, hvad fristen regnes fra",
        en: "the rule does not say what the deadline is counted from")
    case .stepWithoutDay(let step):
      Message(
        da: "regnes fra \(step.definite), som hverken har en dag eller en frist",
        en: "counted from the \(step.english), with neither a day nor a deadline")
    case .noNextMeeting:
      Message(
        da: "dagen for næste møde er ikke kendt", en: "the day of the next meeting is unknown")
    case .unsaidWeekdays:
      Message(
        da: "sitet siger ikke, hvilke dage der er hverdage",
        en: "the site does not say which days are hverdage")
    case .outsideCalendar:
      Message(
        da: "dagene ligger uden for kalenderens år",
        en: "the days lie outside the years of the calendar")
    case .firstMeeting:
      Message(
        da: "gælder ikke for forummets første møde",
        en: "does not hold for the body’s first meeting")
    }
  }
}
