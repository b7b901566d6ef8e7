import CivilTime
import Governance
import Phrases

/// A task of a meeting as HTML, with what later meetings say of it.
struct TaskText {
  let task: MeetingTask
  let meeting: EntityID
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// The task as an item of a list.
  func html() -> String {
    let id = task.name.map { " id=\"\(Self.fragment($0))\"" } ?? ""
    return "<li\(id)>\(words)\(state)\(later)</li>"
  }

  /// The fragment of a task on the page of its meeting.
  static func fragment(_ name: String) -> String { "opgave-\(name)" }

  private var words: String {
    guard task.what != nil else {
      return task.followedUp.map { Self.origin(of: $0, printer) }.joined(separator: "; ")
    }
    let who = task.data[Key.who].map { "<b>\(printer.fact($0))</b>: " } ?? ""
    let due = task.data[MeetingTask.deadline].map {
      ", \(printer.sentence(.dueBy, printer.fact($0)))"
    }
    return who + (task.data[Key.what].map { printer.fact($0) } ?? "") + (due ?? "")
  }

  /// How far the task has come, and whether its day has passed as of the day of the site.
  private var state: String {
    guard let status = context.meetings.status(of: task, given: meeting) else { return "" }
    var words = printer.text(status)
    if status != MeetingTask.doneWord, let due = task.data.first(MeetingTask.deadline),
      due.last < context.day
    {
      words += ", \(printer.text(context[.overdue]))"
    }
    return " <span class=\"stand\">\(words)</span>"
  }

  /// The later meetings that took the task up.
  private var later: String {
    let followUps = task.name.map { context.meetings.followUps(of: TaskID(meeting, $0)) } ?? []
    let lines = followUps.map { followUp -> String in
      let day = context.meetings[followUp.meeting]?.date?.printed(in: context.language) ?? ""
      let link = printer.link(followUp.meeting, words: day)
      let words =
        followUp.item.map { printer.sentence(.followedUpAt, link, printer.text($0)) }
        ?? printer.sentence(.followedUp, link)
      return "<li>\(words)\(followUp.status.map { ": \(printer.text($0))" } ?? "")</li>"
    }
    return lines.isEmpty ? "" : "<ul>\(lines.joined())</ul>"
  }

  /// A sentence that names a task of an earlier meeting and leads to it.
  static func origin(of id: TaskID, _ printer: Printer) -> String {
    let context = printer.context
    let what = context.meetings.task(id)?.what ?? id.name
    let day = context.meetings[id.meeting]?.date?.printed(in: context.language) ?? ""
    let href = printer.href(id.meeting, fragment: fragment(id.name))
    let link = href.map { "<a href=\"\(printer.text($0))\">\(printer.phrase(day))</a>" }
    return printer.sentence(.followsUp, printer.text(what), link ?? printer.phrase(day))
  }
}
