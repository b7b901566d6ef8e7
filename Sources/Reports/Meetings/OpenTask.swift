package import CivilTime
package import Governance

/// Something that a meeting gave somebody to do and that was not done on a day.
package struct OpenTask: Sendable {
  /// The meeting.
  package let meeting: EntityID
  /// Whose meeting it was.
  package let body: EntityID?
  /// When the task was given.
  package let given: ImpreciseDate
  /// The task.
  package let task: MeetingTask
  /// How far it had come; nil where nothing is said, which leaves it open.
  package let status: String?
  /// When it must be done.
  package let due: ImpreciseDate?
  /// Whether that had passed.
  package let isOverdue: Bool
  /// The last meeting that said something of it.
  package let lastFollowUp: MeetingBook.FollowUp?

  /// Whether somebody is to do it.
  package var hasResponsible: Bool {
    task.data[Key.who]?.versions.contains { $0.value.value != nil } ?? false
  }

  /// Overdue ones first, each group by when it must be done, those without a day last.
  static func isInOrder(_ left: OpenTask, _ right: OpenTask) -> Bool {
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    let (a, b) = (left.due?.last ?? .last, right.due?.last ?? .last)
    if a != b { return a < b }
    return (left.given.first, left.meeting, left.task.start)
      < (right.given.first, right.meeting, right.task.start)
  }
}
