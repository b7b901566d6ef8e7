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
    TableView(
      caption: context.sentence(.workList, report.maker.year.report.name),
      columns: [
        context[.reportSection], context[.workListGaps], printer.label(Key.status.key),
        context[.reportGapWhen],
      ].map { ColumnView(label: $0) },
      groups: writers.map { writer in
        let name = writer.flatMap { context.register[$0]?.name }
        return (name ?? context[.workListNobody], rows(of: writer))
      })
  }

  /// A chapter that lacks something or is not said to be written.
  private struct Task {
    let heading: String
    let gaps: Int
    let assignment: ReportDesk.Assignment?
    let writers: [EntityID]
  }

  /// The chapters that something is to be written in, in their order; the first is the cover.
  private var tasks: [Task] {
    ([""] + report.chapters.map(\.heading)).unique()
      .compactMap { heading in
        let task = Task(
          heading: heading, gaps: report.gaps.count { $0.heading == heading },
          assignment: report.desk.assignment(for: heading),
          writers: report.desk.writers(of: heading))
        return task.gaps > 0 || task.assignment.map { !$0.isDone } ?? false ? task : nil
      }
  }

  /// Who writes, by name; last those chapters of which it is not stated.
  private var writers: [EntityID?] {
    let all = tasks.flatMap(\.writers)
    let named = Set(all).sorted().sortedInDanish { context.register[$0]?.name ?? $0.rawValue }
    return named.map { $0 } + (tasks.contains { $0.writers.isEmpty } ? [nil] : [])
  }

  private func rows(of writer: EntityID?) -> [[Cell]] {
    tasks.filter { task in
      writer.map(task.writers.contains) ?? task.writers.isEmpty
    }.map { task in
      [
        .head(printer.text(task.heading.isEmpty ? context[.reportCover] : task.heading)),
        .number("\(task.gaps)"), Cell(task.assignment?.status.map(printer.text) ?? ""),
        Cell(task.assignment?.deadline.map { printer.fact($0) } ?? ""),
      ]
    }
  }
}
