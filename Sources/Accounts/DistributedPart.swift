package import Governance
package import Phrases

/// One of the parts that an amount is shared out to.
package struct DistributedPart: Hashable, Sendable {
  /// The part as the content has it.
  package let record: Record
  /// Its share, where one is stated.
  package let share: Share?
  /// What the share is taken of, where it is stated.
  package let whole: StatedAmount?
  /// Its amount, where one is stated.
  package let amount: StatedAmount?
  /// Its amount, where it is only stated as a share of another.
  package let derived: Derivation?
  /// Where it stands.
  package let sources: [SourceReference]

  init(_ record: Record, in entity: Entity) {
    self.record = record
    sources = record.all(Key.source).flatMap { $0 }
    if case .share(let share) = record.first(Scheme.share) {
      self.share = share
    } else {
      share = nil
    }
    let label = record.first(Key.purpose) ?? record.first(Key.described) ?? ""
    func amount(_ field: Field<Value>, _ sources: [SourceReference]) -> StatedAmount? {
      guard case .amount(let amount) = record.first(field) else { return nil }
      return StatedAmount(amount, in: entity, part: record, label: label, sources: sources)
    }
    let whole = amount(Grant.whole, sources)
    let stated = amount(Grant.amount, sources)
    self.whole = whole
    self.amount = stated
    if stated == nil, let percent = share?.percent, let operand = whole?.operand {
      derived = Derivation.share(Operand(percent: percent, sources: operand.sources), of: operand)
    } else {
      derived = nil
    }
  }

  /// Its share as something to reckon with.
  package var percent: Operand? {
    share?.percent.map { Operand(percent: $0, sources: whole?.sources ?? sources) }
  }

  /// Its amount as something to reckon with, stated or worked out.
  package var operand: Operand? {
    amount?.operand ?? derived.map { Operand($0.result, sources: $0.sources) }
  }
}
