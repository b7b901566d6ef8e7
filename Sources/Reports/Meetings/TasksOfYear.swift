import Calendar
import CivilTime
import Diagnostics
package import Governance
import Phrases

/// The tasks that meetings gave: which were open on the report's day, and what became of the year's.
package struct TasksOfYear: Sendable {
  /// The open ones, the overdue first.
  package let open: [OpenTask]
  /// How many tasks the meetings of the year gave.
  package let given: Int
  /// How many of those were done on the day.
  package let done: Int
  /// Whether any meeting is known to have been held by the day, so that no open task means that there is none.
  package let isKnown: Bool
  /// What is not said of the open ones.
  package let gaps: [ReportGap]

  /// Looks up the tasks that everybody may see.
  package init(_ year: ReportYear, _ book: MeetingBook) {
    let reach = year.reach
    let meetings = reach.all(.forum).flatMap { book.meetings(of: $0.id) }.filter { meeting in
      meeting.takesItsDay && meeting.date.map { $0.first <= year.day } ?? false
    }
    var (open, given, done): ([OpenTask], Int, Int) = ([], 0, 0)
    for meeting in meetings {
      guard let date = meeting.date else { continue }
      for (item, task) in meeting.tasks where item.visibility == .open && task.what != nil {
        let status = book.status(of: task, given: meeting.id, by: year.day)
        let isDone = status == MeetingTask.doneWord
        if year.happened(date) {
          given += 1
          done += isDone ? 1 : 0
        }
        guard !isDone else { continue }
        let due = task.data.first(MeetingTask.deadline)
        open.append(
          OpenTask(
            meeting: meeting.id, body: meeting.body, given: date, task: task, status: status,
            due: due, isOverdue: due.map { $0.last < year.day } ?? false,
            lastFollowUp: task.name.flatMap {
              book.followUps(of: TaskID(meeting.id, $0), by: year.day).last
            }))
      }
    }
    self.open = open.sorted(by: OpenTask.isInOrder)
    (self.given, self.done) = (given, done)
    isKnown = meetings.contains { $0.status == .held }
    gaps = self.open.flatMap { Self.gaps(of: $0, year.register, book) }
  }

  /// The open tasks whose day had passed.
  package var overdue: [OpenTask] { open.filter(\.isOverdue) }

  private static func gaps(
    of task: OpenTask, _ register: Register, _ book: MeetingBook
  ) -> [ReportGap] {
    guard let meeting = book[task.meeting], let what = task.task.what else { return [] }
    let name = MeetingName(meeting, register)
    func gap(_ danish: String, _ english: String, key: String) -> ReportGap {
      let words = name.filling(danish, english)
      return ReportGap(
        Message(
          da: "Opgaven »\(what)« fra \(words.danish)", en: "The task “\(what)” of \(words.english)"),
        in: meeting.id, key: key)
    }
    var gaps: [ReportGap] = []
    if !task.hasResponsible {
      gaps.append(gap("{} har ingen ansvarlig", "{} has nobody responsible", key: Key.who.key))
    }
    if task.due == nil {
      gaps.append(
        gap("{} har ingen frist", "{} has no deadline", key: MeetingTask.deadline.key))
    } else if task.isOverdue, task.lastFollowUp == nil {
      let due = Message { task.due?.printed(in: $0) ?? "" }
      gaps.append(
        gap(
          "{} skulle være løst \(due.danish) og er ikke fulgt op",
          "{} was due \(due.english) and has not been followed up",
          key: MeetingTask.followsUp.key))
    }
    return gaps
  }
}
