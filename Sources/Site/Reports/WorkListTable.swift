import Governance
import Reports
import Templates

/// What is still to be written of a report, writer by writer: whoever writes in several chapters finds
/// them in one place.
struct WorkListTable {
  let report: ComposedReport

  private var printer: Printer { report.maker.printer }
  private var context: SiteContext { report.maker.context }

  /// The table; without rows when nothing is to be written.
  var table: TableView {
    let tasks = tasks
    return TableView(
      caption: context.sentence(.workList, report.maker.year.report.name),
      columns: [
        context[.reportSection], context[.workListGaps], printer.label(Key.status.key),
        context[.reportGapWhen],
      ].map { ColumnView(label: $0) },
      groups: writers(of: tasks).map { writer in
        let name = writer.flatMap { context.register[$0]?.name }
        return (name ?? context[.workListNobody], rows(of: tasks.filter { $0.isFor(writer) }))
      })
  }

  /// A chapter that lacks something or is not said to be written.
  private struct Task {
    let heading: SectionHeading
    let gaps: Int
    let assignment: ReportDesk.Assignment?
    let writers: [EntityID]

    /// Whether somebody writes in it; of nil whether nobody is stated to.
    func isFor(_ writer: EntityID?) -> Bool { writer.map(writers.contains) ?? writers.isEmpty }
  }

  /// The chapters that something is to be written in, in their order; the first is the cover.
  private var tasks: [Task] {
    let gaps = Dictionary(grouping: report.gaps, by: \.heading)
    return ([SectionHeading(title: "")] + report.chapters.map(\.heading)).unique()
      .compactMap { heading in
        let task = Task(
          heading: heading, gaps: gaps[heading]?.count ?? 0,
          assignment: report.desk.assignment(for: heading),
          writers: report.desk.writers(of: heading))
        return task.gaps > 0 || task.assignment.map { !$0.isDone } ?? false ? task : nil
      }
  }

  /// Who writes, by name; last those chapters of which it is not stated.
  private func writers(of tasks: [Task]) -> [EntityID?] {
    let all = tasks.flatMap(\.writers)
    let named = Set(all).sorted().sortedInDanish { context.register[$0]?.name ?? $0.rawValue }
    return named.map { $0 } + (tasks.contains { $0.writers.isEmpty } ? [nil] : [])
  }

  private func rows(of tasks: [Task]) -> [[Cell]] {
    tasks.map { task in
      [
        .head(
          printer.text(task.heading.text.isEmpty ? context[.reportCover] : task.heading.text)),
        .number("\(task.gaps)"), Cell(task.assignment?.status.map(printer.text) ?? ""),
        Cell(task.assignment?.deadline.map { printer.fact($0) } ?? ""),
      ]
    }
  }
}
