import CivilTime
import Governance
import Phrases
import Templates

/// Meetings in a table: when, whose, where they stand.
struct MeetingTable {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The first meetings to come, as seen from the day of the site; only those of which the day is known.
  func upcoming(_ count: Int) -> [Entity] {
    let dated = context.real(.meeting).compactMap { meeting in
      meeting.record.first(Meeting.date)?.exactDay.map { (day: $0, meeting: meeting) }
    }
    return dated.filter { $0.day >= context.day && $0.meeting.record.first(Key.status) != "aflyst" }
      .sorted { ($0.day, $0.meeting.id) < ($1.day, $1.meeting.id) }
      .prefix(count).map(\.meeting)
  }

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
