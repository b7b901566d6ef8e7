import CivilTime
import Governance

/// How often a meeting has been changed, and when last, as far as its own content says.
///
/// A build knows nothing of the builds before it, so both are counted from what stays written: the
/// days a meeting was moved from, values in several versions, its cancelling, later names of its
/// body, and `ændret`.
struct MeetingHistory {
  private let meeting: Record
  private let body: Record

  init(of meeting: Entity, body: Entity?) {
    self.meeting = meeting.record
    self.body = body?.record ?? Record()
  }

  /// The SEQUENCE of its events: every change adds to it, and nothing that stays takes away.
  ///
  /// `ændret` adds the days since the year 2000, so that an editor can raise it for a change that
  /// leaves no other trace.
  var sequence: Int {
    let status = meeting.all(Key.status)
    let moves = meeting.all(Meeting.movedFrom).count
    let isMoved = status.contains("flyttet") ? 1 : 0
    let isCancelled = status.contains("aflyst") ? 1 : 0
    let later = [Key.date.key, Key.time.key, Meeting.place.key].map { laterVersions(meeting[$0]) }
    return max(moves, isMoved) + max(isCancelled, laterVersions(meeting[Key.status]))
      + later.reduce(0, +) + laterVersions(body[Key.name])
      + (changed.map { max(0, MeetingHistory.beginning.days(to: $0)) } ?? 0)
  }

  /// The last day on which something is said to have become what it is; nil when none is stated.
  var lastChange: Day? {
    let keys = [
      Meeting.date.key, Meeting.movedFrom.key, Key.time.key, Meeting.place.key, Key.status.key,
    ]
    let starts = keys.flatMap { meeting[$0]?.versions ?? [] }.map { $0.validity?.start?.exactDay }
    let deeds = [Meeting.happened, Meeting.published].flatMap { meeting.all($0) }.flatMap(days)
    return (starts + deeds + [changed]).compactMap { $0 }.max()
  }

  private var changed: Day? { meeting.first(Key.changed)?.first }

  private static let beginning = Day(year: 2000, month: 1, day: 1) ?? .first

  private func laterVersions(_ fact: Fact?) -> Int { max(0, (fact?.versions.count ?? 0) - 1) }

  /// The days in a table of deeds that are stated as days.
  private func days(_ value: Value) -> [Day?] {
    guard case .table(let rows) = value else { return [] }
    return rows.map { row in
      if case .value(.date(let date)) = row.value { date.exactDay } else { nil }
    }
  }
}
