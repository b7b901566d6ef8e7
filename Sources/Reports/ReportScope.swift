package import Governance

/// What a report looks at.
package enum ReportScope: Hashable, Sendable {
  /// All that the register holds.
  case everything
  /// One body: its rules, members, meetings and decisions.
  case body(EntityID)
  /// One plan: its approvals, goals and money.
  case plan(EntityID)

  /// The entity looked at; nil when it is everything.
  package var entity: EntityID? {
    switch self {
    case .everything: nil
    case .body(let id), .plan(let id): id
    }
  }
}
