import CivilTime
import Governance
import Phrases
import Templates

/// Meetings in a table: when, whose, where they stand.
struct MeetingTable {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The meetings in the order of their days.
  func table(_ meetings: [Entity], caption: String) -> TableView {
    let ordered = meetings.sorted { left, right in
      let (a, b) = (left.record.first(Meeting.date)?.first, right.record.first(Meeting.date)?.first)
      if let a, let b, a != b { return a < b }
      return left.id < right.id
    }
    return TableView(
      caption: caption,
      columns: [
        context[.columnWhen], context[.columnBody], context[.columnState], context[.columnOutcome],
      ],
      rows: ordered.map { meeting in
        [
          .head(
            printer.link(
              meeting.id,
              words: meeting.record.first(Meeting.date)?.printed(in: context.language)
                ?? context[.notStated])),
          Cell(printer.link(meeting.record.first(Meeting.body)?.target)),
          Cell(meeting.record[Key.status].map { printer.fact($0) } ?? ""),
          Cell(meeting.record[Step.outcome].map { printer.fact($0) } ?? ""),
        ]
      })
  }
}
