import CivilTime
import Governance
import Phrases
import Templates

/// The tasks that meetings gave and that are to be done in the four weeks from the day of the site.
struct OpenTasks {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The part of a page; nil where nothing is open.
  ///
  /// - Parameter owner: who is to do them; nil for all whose meetings are not made up.
  func section(of owner: EntityID? = nil) -> SectionView? {
    let days = context.day...context.day.adding(days: NextMeeting.span)
    let open = context.meetings.datedTasks.filter { dated in
      days.contains(dated.due.last) && concerns(dated, owner)
        && context.meetings.status(of: dated.task, given: dated.meeting) != MeetingTask.doneWord
    }
    guard !open.isEmpty else { return nil }
    var section = SectionView("opgaver-snart", context[.tasksSoon])
    let caption = context.sentence(
      .deadlinesBetween, context.words(days.lowerBound), context.words(days.upperBound))
    section.tables = [
      TableView(
        caption: caption,
        columns: [
          context[.columnDeadline], context[.columnWhat], context.strings["kolonner.hvem"] ?? "",
          context[.meeting],
        ],
        rows: open.map { dated in
          [
            .head(printer.phrase(dated.due.printed(in: context.language))),
            Cell(dated.task.data[Key.what].map { printer.fact($0) } ?? ""),
            Cell(owner == nil ? dated.task.data[Key.who].map { printer.fact($0) } ?? "" : ""),
            Cell(link(to: dated)),
          ]
        })
    ]
    return section
  }

  /// Whether a task is one of those asked for.
  private func concerns(_ dated: MeetingBook.DatedTask, _ owner: EntityID?) -> Bool {
    let isExample = context.register.isExample(dated.meeting)
    guard let owner else { return !isExample }
    guard !isExample || context.register.isExample(owner) else { return false }
    return dated.task.data.all(Key.who).flatMap { $0 }.contains { $0.target == owner }
  }

  /// The way to a task on the page of its meeting, by the body and the day.
  private func link(to dated: MeetingBook.DatedTask) -> String {
    let record = context.meetings[dated.meeting]
    let body = record?.body.flatMap { context.register[$0]?.name }
    let day = record?.date?.printed(in: context.language)
    let words = [body, day].compactMap { $0 }.joined(separator: ", ")
    let fragment = dated.task.name.map(TaskText.fragment)
    guard let href = printer.href(dated.meeting, fragment: fragment) else {
      return printer.phrase(words)
    }
    return "<a href=\"\(printer.text(href))\">\(printer.phrase(words))</a>"
  }
}
