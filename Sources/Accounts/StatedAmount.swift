package import Governance
package import Phrases

/// An amount as the content states it, with what it takes to reckon with it.
package struct StatedAmount: Hashable, Sendable {
  /// The entity that states it.
  package let entity: EntityID
  /// What it is of, in the words of the content; empty for the amount of the entity itself.
  package let label: String
  /// The amount.
  package let amount: Amount
  /// What it can be added to.
  package let standard: Standard
  /// Where it stands.
  package let sources: [SourceReference]

  /// Makes an amount that stands in an entity.
  ///
  /// - Parameters:
  ///   - record: the part that it stands in, for its period; price levels are the entity's.
  init(
    _ amount: Amount, in entity: Entity, part record: Record? = nil, label: String = "",
    sources: [SourceReference]
  ) {
    self.entity = entity.id
    self.label = label
    self.amount = amount
    self.sources = sources.isEmpty ? entity.record.documents : sources
    let period = record?.first(Grant.period) ?? entity.record.first(Grant.period)
    standard = Standard(
      of: amount, at: PriceLevel(of: amount, in: entity.record), period: period)
  }

  /// The amount as one figure; nil for a range or a bound.
  package var figure: CheckSum.Figure? {
    amount.measure.single.map { CheckSum.Figure($0, .amount(amount.unit)) }
  }

  /// The figure as something to reckon with.
  package var operand: Operand? { figure.map { Operand($0, sources: sources) } }
}
