package import CivilTime

/// When something must be done, as a rule: `senest 3 uger før mødet`.
package struct Deadline: Hashable, Sendable {
  /// How the length of time binds.
  package enum Bound: Hashable, Sendable, CaseIterable {
    /// `senest`: on that day or earlier.
    case atLatest
    /// `mindst`: that long or longer; before a meeting the same as `senest`.
    case atLeast
    /// `tidligst`: on that day or later.
    case atEarliest
    /// With no such word: that long.
    case exactly
  }

  /// What the length of time is counted from.
  package enum Anchor: Hashable, Sendable {
    /// Before the day of the meeting: `før mødet`.
    case beforeMeeting
    /// After the day of the meeting: `efter mødet`.
    case afterMeeting
    /// After the day on which something was really done with another step.
    case afterDeed(MeetingStep, Deed)
    /// After the step that stands before it: `derefter`.
    case thereafter
    /// Not said, as in a notice: `mindst 4 måneder`.
    case notSaid
  }

  /// What the rule says.
  package enum Rule: Hashable, Sendable {
    /// A length of time from something.
    case span(Bound, Span, Anchor)
    /// Together with another step: `sammen med dagsordenen`.
    case together(MeetingStep)
    /// After something is done with another step, no length of time said.
    case following(MeetingStep, Deed)
    /// Every so many weeks, months, quarters or years: `hvert 4. år`.
    case every(Int, MeetingFrequency.Interval)
    /// All the time: `løbende`.
    case continuously
    /// On the day on which something is done with another step.
    case sameDay(MeetingStep, Deed)
    /// Silently, when the deadline of another step has passed.
    case silently(after: MeetingStep)
    /// At the next meeting: `på næste møde`.
    case nextMeeting
    /// Within a time that is fixed: `2. kvartal 2011`.
    case within(ImpreciseDate)
    /// At latest at a time that is fixed: `senest 1. april 2021`.
    case by(ImpreciseDate)
    /// At a time of every year: `i løbet af 2. kvartal`; it always has an opening.
    case yearly(Occasion)
  }

  /// Where a deadline goes that falls on a day which is no `hverdag`.
  package enum Move: String, Hashable, Sendable, CaseIterable {
    /// To the next `hverdag`.
    case later = "flyttes til næste hverdag"
    /// To the `hverdag` before.
    case earlier = "flyttes til hverdagen før"

    /// The English words.
    package var english: String {
      switch self {
      case .later: "moved to the next weekday"
      case .earlier: "moved to the weekday before"
      }
    }
  }

  /// What the rule says.
  package let rule: Rule
  /// What takes something of the rule's force.
  package let proviso: Proviso?
  /// Where the deadline goes when it falls on a day that is no `hverdag`; nil when it stays.
  package let move: Move?

  /// Makes a deadline.
  ///
  /// A time of every year without `i` is given one; `senest` and `tidligst` need something to be
  /// counted from, and say nothing without it.
  package init(_ rule: Rule, proviso: Proviso? = nil, move: Move? = nil) {
    if case .span(let bound, let span, .notSaid) = rule, bound != .atLeast {
      self.rule = .span(.exactly, span, .notSaid)
    } else if case .yearly(let occasion) = rule, occasion.opening == .none,
      let first = occasion.parts.first
    {
      self.rule = .yearly(Occasion(first, Array(occasion.parts.dropFirst()), opening: .within))
    } else {
      self.rule = rule
    }
    self.proviso = proviso
    self.move = move
  }

  /// The step that the rule is counted from, where it names one.
  package var step: MeetingStep? {
    switch rule {
    case .span(_, _, .afterDeed(let step, _)), .together(let step), .sameDay(let step, _),
      .following(let step, _),
      .silently(let step):
      step
    case .span, .nextMeeting, .within, .by, .yearly, .every, .continuously: nil
    }
  }

  /// Whether the rule counts `hverdage`, whose meaning the site must say.
  package var countsWeekdays: Bool {
    if move != nil { return true }
    return if case .span(_, let span, _) = rule { span.unit == .weekday } else { false }
  }
}
