package import Calendar
package import CivilTime
package import Diagnostics
package import Governance

/// A duty at one of the times that it is to be met.
package struct DutyOccasion: Hashable, Sendable {
  /// What it is to be met for.
  package enum Subject: Hashable, Sendable {
    /// A meeting.
    case meeting(EntityID)
    /// A year.
    case year(Int)
    /// Once for all, or all the time.
    case once
  }

  /// Whether it was met, as seen from the day.
  package enum State: Hashable, Sendable, CaseIterable {
    /// It was met, in time where there is a deadline.
    case met
    /// It was certainly not met, or too late.
    case unmet
    /// It was met; whether in time cannot be said.
    case doubtful
    /// It should have been met, and nobody has written whether it was.
    case notStated
    /// It is still to be met.
    case ahead
  }

  /// What it is to be met for.
  package let subject: Subject
  /// When it is due; nil where its rule is none that a day follows from.
  package let due: DueDate?
  /// When it was met, where that is recorded.
  package let done: ImpreciseDate?
  /// Whether it was met.
  package let state: State
  /// By how much it was not met, or why that cannot be said, without a full stop.
  package let reason: Message?

  /// The same at the end of a day: what was due by then and is not recorded is ahead no more.
  package func atEnd(of day: Day) -> DutyOccasion {
    guard state == .ahead, let time = due?.time, time.last <= day else { return self }
    return DutyOccasion(subject: subject, due: due, done: done, state: .notStated, reason: reason)
  }

  /// When it is due in words, without a full stop; nil where no day follows.
  package var dueWords: Message? { due?.time?.words }

  /// Whether a time is known at which it is to be met.
  package var isDated: Bool {
    if case .year = subject { true } else { due?.time != nil }
  }
}

/// What is recorded of a duty: the day on which it was met, or that it was not.
enum Performance: Hashable, Sendable {
  case on(ImpreciseDate)
  case never

  /// Takes it from what is stated; nil where nothing is known.
  init?(_ stated: Stated?) {
    switch stated {
    case .value(.date(let date)): self = .on(date)
    case Stated.none?: self = .never
    default: return nil
    }
  }
}
