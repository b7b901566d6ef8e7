package import CivilTime
import Parallel

/// All meetings of a register, each read once: by body in the order of their days, and what became
/// of the tasks that they gave.
package struct MeetingBook: Sendable {
  /// A later meeting that says something of a task.
  package struct FollowUp: Hashable, Sendable {
    /// The meeting.
    package let meeting: EntityID
    /// The number of the item that took it up; nil when none is printed.
    package let item: String?
    /// How far the task had come; nil when that is not said.
    package let status: String?
  }

  /// A task that everybody may see, with the meeting that gave it and when it must be done.
  package struct DatedTask: Sendable {
    /// The meeting.
    package let meeting: EntityID
    /// The task.
    package let task: MeetingTask
    /// When it must be done.
    package let due: ImpreciseDate
  }

  /// The tasks of open items that have a day, in the order of their last days.
  package let datedTasks: [DatedTask]
  private let records: [EntityID: MeetingRecord]
  private let series: [EntityID: [EntityID]]
  private let followUps: [TaskID: [FollowUp]]

  /// Reads the meetings of a register.
  ///
  /// - Complexity: O(n log n) for n meetings.
  package init(_ register: Register) {
    let ordered = register.all(.meeting).concurrentMap { MeetingRecord($0) }
      .sorted(by: MeetingRecord.isInOrder)
    var records: [EntityID: MeetingRecord] = [:]
    var series: [EntityID: [EntityID]] = [:]
    var followUps: [TaskID: [FollowUp]] = [:]
    for record in ordered {
      records[record.id] = record
      if let body = record.body { series[body, default: []].append(record.id) }
      for item in record.items {
        let told = item.tasks.flatMap { task in task.followedUp.map { ($0, task.status) } }
        let taken = item.followedUp.filter { id in !told.contains { $0.0 == id } }
        for (id, status) in told + taken.map({ ($0, nil) }) where id.meeting != record.id {
          followUps[id, default: []]
            .append(FollowUp(meeting: record.id, item: item.number, status: status))
        }
      }
    }
    datedTasks = ordered.flatMap { record in
      record.tasks.compactMap { item, task -> DatedTask? in
        guard item.visibility == .open, task.what != nil,
          let due = task.data.first(MeetingTask.deadline)
        else { return nil }
        return DatedTask(meeting: record.id, task: task, due: due)
      }
    }.sorted { ($0.due.last, $0.meeting, $0.task.start) < ($1.due.last, $1.meeting, $1.task.start) }
    self.records = records
    self.series = series
    self.followUps = followUps
  }

  /// Whether there is no meeting at all.
  package var isEmpty: Bool { records.isEmpty }

  /// A meeting; nil when the register has none of that id.
  package subscript(id: EntityID) -> MeetingRecord? { records[id] }

  /// The meetings of a body in the order of their days, those that were cancelled included.
  package func meetings(of body: EntityID) -> [MeetingRecord] {
    (series[body] ?? []).compactMap { records[$0] }
  }

  /// The first meeting of a body that stands for a day already, in the same series or in none; nil
  /// where the day is free.
  package func meeting(of body: EntityID, series: String?, on day: Day) -> MeetingRecord? {
    meetings(of: body).first {
      $0.date?.exactDay == day && $0.takesItsDay && $0.series == series
    }
  }

  /// The task of an id; nil when its meeting gives none of that name.
  package func task(_ id: TaskID) -> MeetingTask? {
    records[id.meeting]?.tasks.first { $0.task.name == id.name }?.task
  }

  /// What later meetings say of a task, in the order of their days.
  package func followUps(of id: TaskID) -> [FollowUp] { followUps[id] ?? [] }

  /// How far a task of a meeting has come: the last that is said of it.
  package func status(of task: MeetingTask, given meeting: EntityID) -> String? {
    let later = task.name.map { followUps(of: TaskID(meeting, $0)) } ?? []
    return later.last { $0.status != nil }?.status ?? task.status
  }
}
