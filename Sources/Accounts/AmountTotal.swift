package import Governance
import Phrases

/// Amounts that can be added, with what they come to.
package struct AmountTotal: Hashable, Sendable {
  /// What the amounts have in common.
  package enum Reason: Hashable, Sendable {
    /// Grants for the same purpose, in the words of the content.
    case purpose(String)
    /// Grants under a scheme.
    case grants(EntityID)
    /// The frames of the plans under a scheme.
    case plans(EntityID)
  }

  /// What they have in common.
  package let reason: Reason
  /// The amounts, in the order of time.
  package let amounts: [StatedAmount]
  /// What they come to.
  package let sum: Derivation

  /// The totals of a register: of grants for one purpose or under one scheme, and of the frames of
  /// plans under one scheme.
  ///
  /// Only what was granted is added, never what was estimated, applied for or agreed in a budget;
  /// nothing that was taken of another amount, since it is in that one; and nothing in another unit
  /// or at another price level.
  /// - Complexity: O(n log n) in the entities given.
  package static func all(of entities: [Entity]) -> [AmountTotal] {
    var groups: [Group: [StatedAmount]] = [:]
    var order: [Group] = []
    for entity in entities {
      guard let reason = reason(entity) else { continue }
      let own = Ledger(of: entity).own
      guard own.count == 1, let amount = own.first, amount.figure != nil,
        !amount.amount.measure.isApproximate
      else { continue }
      let group = Group(reason: reason, standard: amount.standard)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(amount)
    }
    return order.compactMap { group in
      let amounts = groups[group] ?? []
      return Derivation.adding(amounts.compactMap(\.operand)).map {
        AmountTotal(reason: group.reason, amounts: amounts, sum: $0)
      }
    }
  }

  private struct Group: Hashable {
    let reason: Reason
    let standard: Standard
  }

  /// What an entity's amount may be added for; nil for what is not granted, or is in another.
  private static func reason(_ entity: Entity) -> Reason? {
    let scheme = entity.record.first(Scheme.scheme)?.target
    if entity.kind == .helhedsplan { return scheme.map(Reason.plans) }
    guard entity.kind == .grant, entity.record.first(Grant.sort) == "bevilling",
      !entity.record.has(Grant.takenOf.key)
    else { return nil }
    return scheme.map(Reason.grants) ?? entity.record.first(Key.purpose).map(Reason.purpose)
  }
}
