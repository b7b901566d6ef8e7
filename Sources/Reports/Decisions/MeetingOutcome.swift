package import CivilTime
package import Governance

/// What a meeting decided on an item, where the outcome is stated.
package struct MeetingOutcome: Sendable {
  /// The meeting.
  package let meeting: EntityID
  /// Whose meeting it was.
  package let body: EntityID?
  /// When it was held.
  package let date: ImpreciseDate
  /// The item.
  package let item: AgendaItem
  /// The outcome in the word of the closed list.
  package let outcome: String
  /// What the decision changes.
  package let amends: EntityID?

  /// All outcomes of a meeting, in the order of its agenda.
  static func all(at meeting: MeetingRecord) -> [MeetingOutcome] {
    guard let date = meeting.date else { return [] }
    return meeting.items.flatMap { item in
      item.decisions.compactMap { decision in
        decision.outcome.map {
          MeetingOutcome(
            meeting: meeting.id, body: meeting.body, date: date, item: item, outcome: $0,
            amends: decision.data.first(RuleDocument.amends)?.target)
        }
      }
    }
  }
}
