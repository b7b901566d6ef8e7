package import CivilTime

/// What was known of tasks on a day: later meetings say nothing yet.
extension MeetingBook {
  /// What meetings up to a day say of a task, in the order of their days.
  package func followUps(of id: TaskID, by day: Day) -> [FollowUp] {
    followUps(of: id).filter { self[$0.meeting]?.date.map { $0.first <= day } ?? false }
  }

  /// How far a task of a meeting had come on a day.
  package func status(of task: MeetingTask, given meeting: EntityID, by day: Day) -> String? {
    let later = task.name.map { followUps(of: TaskID(meeting, $0), by: day) } ?? []
    return later.last { $0.status != nil }?.status ?? task.status
  }
}
