import Governance
import Phrases
import Reports
import Templates

/// The tasks of meetings that were not done on the report's day, the overdue first.
enum OpenTasksBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let tasks = TasksOfYear(maker.year, maker.context.meetings)
    guard tasks.isKnown else {
      return maker.nothing(.noTasks, tasks.gaps, else: MeetingsBlock.none(maker.year.year))
    }
    var part = ReportPart()
    part.gaps = tasks.gaps
    part.say(
      "optælling",
      maker.printer.phrase(
        maker.context.sentence(
          .tasksTally, "\(maker.year.year)", "\(tasks.given)", "\(tasks.done)", maker.dayWords,
          "\(tasks.open.count)", "\(tasks.overdue.count)")))
    part.tables = [table(tasks.open, maker)]
    return part
  }

  private static func table(_ tasks: [OpenTask], _ maker: ReportMaker) -> TableView {
    let context = maker.context
    func rows(_ tasks: [OpenTask]) -> [[Cell]] { tasks.map { row($0, maker) } }
    return TableView(
      caption: maker.asOfDay(.openTasksAsOf),
      columns: [
        context[.columnTask], context[.columnDeadline], context[.columnResponsible],
        context[.columnMeeting], context[.columnFollowedUp],
      ].map { ColumnView(label: $0) },
      groups: [
        (context[.groupOverdue], rows(tasks.filter(\.isOverdue))),
        (context[.groupOpen], rows(tasks.filter { !$0.isOverdue })),
      ])
  }

  private static func row(_ open: OpenTask, _ maker: ReportMaker) -> [Cell] {
    let (context, printer) = (maker.context, maker.printer)
    let body = open.body.flatMap { context.register[$0]?.name } ?? ""
    let words = "\(body), \(open.given.printed(in: context.language))"
    let href = printer.href(open.meeting, fragment: open.task.name.map(TaskText.fragment))
    let meeting = href.map { "<a href=\"\(printer.text($0))\">\(printer.phrase(words))</a>" }
    return [
      .head(open.task.data[Key.what].map { printer.fact($0) } ?? ""),
      Cell(maker.date(open.due)), Cell(maker.said(open.task.data[Key.who])),
      Cell(meeting ?? printer.phrase(words)), Cell(followUp(of: open, maker)),
    ]
  }

  /// The last meeting that said something of a task, and how far it was.
  private static func followUp(of open: OpenTask, _ maker: ReportMaker) -> String {
    let (context, printer) = (maker.context, maker.printer)
    guard let last = open.lastFollowUp else { return printer.text(context[.notFollowedUp]) }
    let day = context.meetings[last.meeting]?.date?.printed(in: context.language)
    let status = last.status.map { ": \(printer.text($0))" } ?? ""
    return printer.link(last.meeting, words: day) + status
  }
}
