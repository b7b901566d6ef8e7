import Calendar
import CivilTime
import Governance
import Phrases

/// Something of the register that falls on a day, or on days of which it is not known which.
struct DiaryEntry: Sendable {
  /// What it is.
  enum Matter: Sendable {
    /// A meeting, also one that is cancelled.
    case meeting
    /// The day that a meeting was moved away from.
    case formerDay
    /// What is due before or after a meeting; nothing is due around one that is cancelled.
    case deadline(DueDate)
    /// A time of the year in which a rule has the body meet.
    ///
    /// Not certain where the rule is not known to hold any more.
    case window(Occasion, isCertain: Bool)
    /// The time in which rules have the body meet first, where no meeting is known of it.
    case foreseen(ImpreciseDate)
    /// When a meeting in such a time must be called; the days are those from the notice of its
    /// first day to that of its last.
    case windowNotice(DueDate)
    /// A duty with a day of its own, in its own words.
    case duty(String, Deadline)
  }

  /// What it is.
  let matter: Matter
  /// The days that it may fall on; for a window those that it lasts.
  let days: ClosedRange<Day>
  /// Whether `ca.` stands before its day.
  let isApproximate: Bool
  /// What it is read on: the meeting, or the document or other entity that states the rule.
  let subject: EntityID
  /// Whose meeting it belongs to; nil for a duty of no body.
  let body: EntityID?
  /// Whether it is made up to show something.
  let isExample: Bool
  /// The last state that was written of its meeting; nil where there is no meeting.
  let status: String?

  init(
    _ matter: Matter, on days: ClosedRange<Day>, isApproximate: Bool = false, of subject: EntityID,
    body: EntityID?, isExample: Bool, status: String? = nil
  ) {
    self.matter = matter
    self.days = days
    self.isApproximate = isApproximate
    self.subject = subject
    self.body = body
    self.isExample = isExample
    self.status = status
  }

  /// The one day that it falls on; nil where several may be meant.
  var exactDay: Day? {
    days.lowerBound == days.upperBound && !isApproximate ? days.lowerBound : nil
  }

  /// Whether it is a meeting that will not be held.
  var isCancelled: Bool { isMeeting && status == "aflyst" }

  /// Whether it is a meeting, held or not.
  var isMeeting: Bool { if case .meeting = matter { true } else { false } }

  /// The deadline, for what is due around a meeting or a time for one.
  var due: DueDate? {
    switch matter {
    case .deadline(let due), .windowNotice(let due): due
    case .meeting, .formerDay, .window, .foreseen, .duty: nil
    }
  }

  /// Where it stands among what begins and ends with it: meetings first.
  fileprivate var rank: Int {
    switch matter {
    case .meeting: 0
    case .formerDay: 1
    case .deadline(let due): 2 + (MeetingStep.allCases.firstIndex(of: due.step) ?? 0)
    case .window: 20
    case .foreseen: 20
    case .windowNotice: 21
    case .duty: 22
    }
  }
}

extension [DiaryEntry] {
  /// The entries in the order of their days; what is shorter, meetings and earlier steps come first.
  ///
  /// - Complexity: O(n log n).
  var inOrder: [DiaryEntry] {
    enumerated().sorted { (left, right) in
      let (a, b) = (left.element, right.element)
      if a.days != b.days {
        return (a.days.lowerBound, a.days.upperBound) < (b.days.lowerBound, b.days.upperBound)
      }
      if a.rank != b.rank { return a.rank < b.rank }
      if a.subject != b.subject { return a.subject < b.subject }
      return left.offset < right.offset
    }.map(\.element)
  }
}
