import Governance
import Planning

/// A body, or one of its series of meetings, as the planner sees it.
struct PlannedSeries {
  /// Whose meetings they are.
  let body: Entity
  /// Which of its series; nil when it has no more than one without a name.
  let series: MeetingSeries?
  /// What the planner is given.
  let problem: PlanningBody
  /// How long a meeting is; nil when the rules do not say.
  let length: MeetingLength?
  /// Whether its days follow from the rhythm, so that one without a meeting fell away.
  let hasRhythm: Bool

  /// Its id in the plan.
  var id: String { problem.id }

  /// The id that a body, or one of its series, has in the plan.
  static func id(_ body: EntityID, _ series: MeetingSeries?) -> String {
    series.map { "\(body)#\($0.id)" } ?? body.rawValue
  }

  /// What it is called: the body, and after a comma its series.
  var name: String { Self.name(body, series) }

  /// What a body, or one of its series, is called.
  static func name(_ body: Entity, _ series: MeetingSeries?) -> String {
    body.name + (series.map { ", \($0.name)" } ?? "")
  }
}
