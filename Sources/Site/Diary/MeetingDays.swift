import Calendar
import CivilTime
import Governance

/// The days of one meeting: its own, those it was moved from, and those on which something is due.
struct MeetingDays {
  /// The entries.
  let entries: [DiaryEntry]

  /// Finds the days of a meeting; nil when its body is not in the edition or its day is not stated.
  init?(_ meeting: Entity, _ register: Register, _ deadlines: DeadlineIndex) {
    guard let body = meeting.record.first(Meeting.body)?.target, register[body] != nil,
      let date = meeting.record.first(Meeting.date)
    else { return nil }
    let isExample = register.isExample(meeting.id) || register.isExample(body)
    let status = meeting.record.all(Key.status).last
    func entry(
      _ matter: DiaryEntry.Matter, _ days: ClosedRange<Day>, _ isApproximate: Bool
    ) -> DiaryEntry {
      DiaryEntry(
        matter, on: days, isApproximate: isApproximate, of: meeting.id, body: body,
        isExample: isExample, status: status)
    }
    let former = meeting.record.all(Meeting.movedFrom).filter { $0.days != date.days }
    let due = status == "aflyst" ? [] : deadlines.deadlines(of: meeting)?.due ?? []
    entries =
      [entry(.meeting, date.days, date.isApproximate)]
      + former.map { entry(.formerDay, $0.days, $0.isApproximate) }
      + due.compactMap { due in
        due.time.map { entry(.deadline(due), $0.days, $0.isApproximate) }
      }
  }
}
