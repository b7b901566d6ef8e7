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

  /// The meetings in the order of their days, or the latest first.
  ///
  /// - Parameter namesBody: whether it says whose each is; not where all are one body's.
  func table(
    _ meetings: [Entity], caption: String, namesBody: Bool = true, latestFirst: Bool = false
  ) -> TableView {
    let records = meetings.map { context.meetings[$0.id] ?? MeetingRecord($0) }
      .sorted(by: MeetingRecord.isInOrder)
    return TableView(
      caption: caption,
      columns: [
        context[.columnWhen], context[.columnBody], context[.columnState], context[.columnOutcome],
      ],
      rows: (latestFirst ? records.reversed() : records).map { record in
        let meeting = context.register[record.id]?.record ?? Record()
        return [
          .head(when(record)),
          Cell(namesBody ? printer.link(record.body) : ""), Cell(state(record)),
          Cell(meeting[Step.outcome].map { printer.fact($0) } ?? ""),
        ]
      })
  }

  /// The meetings in two columns, the latest first: few words for many of them.
  ///
  /// How far one has come is said where it was not simply held.
  func list(_ meetings: [Entity], caption: String) -> TableView {
    let records = meetings.map { context.meetings[$0.id] ?? MeetingRecord($0) }
      .sorted(by: MeetingRecord.isInOrder).reversed()
    return TableView(
      caption: caption, columns: [context[.columnWhen], context[.columnBody]],
      rows: records.map { record in
        let state = record.status == .held && record.movedFrom.isEmpty ? "" : state(record)
        let note = state.isEmpty ? "" : " <small>\(state)</small>"
        return [.head(when(record) + note), Cell(printer.link(record.body))]
      })
  }

  /// The day, which leads to the meeting; struck out where it was not held then.
  private func when(_ record: MeetingRecord) -> String {
    let words = record.date.map { MeetingHead.plain($0, context) } ?? context[.notStated]
    let link = printer.link(record.id, words: words)
    return record.status == .cancelled ? "<s>\(link)</s>" : link
  }

  private func state(_ record: MeetingRecord) -> String {
    let status = record.status.map { _ in MeetingHead.standing(of: record, context).lowercased() }
    let moves = record.movedFrom.map {
      context.sentence(.movedFrom, $0.printed(in: context.language)).lowercased()
    }
    return printer.phrase(([status] + moves).compactMap { $0 }.joined(separator: ", "))
  }
}
