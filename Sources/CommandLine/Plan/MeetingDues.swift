import Calendar
import CivilTime
import Phrases

/// What the rules around a meeting mean to a plan: when its agenda and its minutes are due.
struct MeetingDues {
  /// When the agenda is due; nil when no rule says.
  let agenda: Day?
  /// When the minutes are there; nil when no rule says.
  let minutes: Day?
  /// The first day before the meeting on which something is due; nil when nothing is.
  let first: Day?

  init(_ times: MeetingTimes, by reckoner: DeadlineReckoner) {
    let due = reckoner.deadlines(of: times)
    agenda = due.due(.agenda).compactMap(\.time?.first).min()
    minutes = due.due(.minutes).compactMap(\.time?.last).max()
    first = due.due.compactMap(\.time?.first).filter { day in
      times.date.map { day < $0.first } ?? false
    }.min()
  }
}
