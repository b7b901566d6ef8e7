package import Governance
import Phrases

/// All amounts that a grant or a plan states, and what follows from them.
package struct Ledger: Hashable, Sendable {
  /// Whose amounts they are.
  package let entity: EntityID
  /// Its own amount, in every version.
  package let own: [StatedAmount]
  /// What it is shared out to.
  package let parts: [DistributedPart]
  /// Other amounts of the same matter.
  package let others: [StatedAmount]
  /// What has been spent of it.
  package let spending: Spending
  /// The sums that it claims.
  package let checks: [CheckedSum]

  /// Opens the ledger of a grant, a plan or a scheme.
  package init(of entity: Entity) {
    self.entity = entity.id
    let record = entity.record
    let field = entity.kind == .helhedsplan ? Helhedsplan.frame : Grant.amount
    own = (record[field]?.versions ?? []).compactMap { version in
      guard case .value(.amount(let amount)) = version.value else { return nil }
      return StatedAmount(amount, in: entity, sources: version.sources)
    }
    parts = record.all(Grant.distribution).flatMap { $0 }.map { DistributedPart($0, in: entity) }
    others = record.all(Grant.otherAmounts).flatMap { $0 }.compactMap { other in
      guard case .amount(let amount) = other.first(Grant.amount) else { return nil }
      return StatedAmount(
        amount, in: entity, part: other, label: other.first(Key.what) ?? "",
        sources: other.all(Key.source).flatMap { $0 })
    }
    spending = Spending(of: entity, from: own.count == 1 ? own.first : nil)
    let shares = record.all(Scheme.funding).flatMap { $0 }.compactMap { contribution -> Operand? in
      guard case .share(let share) = contribution.first(Scheme.share),
        let percent = share.percent
      else { return nil }
      return Operand(percent: percent, sources: contribution.all(Key.source).flatMap { $0 })
    }
    let places = FigurePlaces(
      own.compactMap(\.operand) + others.compactMap(\.operand)
        + parts.flatMap { [$0.percent, $0.whole?.operand, $0.amount?.operand].compactMap { $0 } }
        + shares, in: record)
    checks = record.all(Scheme.checks).flatMap { $0 }.map { CheckedSum($0, places: places) }
  }

  /// The shares of the parts together, when each states one.
  package var sharesTogether: Derivation? {
    let shares = parts.compactMap(\.percent)
    return shares.count == parts.count ? Derivation.adding(shares) : nil
  }

  /// The amounts of the parts together, when each has one and they are of one sort.
  package var partsTogether: Derivation? {
    let standards = parts.compactMap { ($0.amount ?? $0.whole)?.standard }
    guard standards.count == parts.count, Set(standards).count == 1 else { return nil }
    let wholes = parts.compactMap { $0.amount == nil ? $0.whole?.amount : nil }
    // Shares of different amounts are no parts of one.
    guard wholes.isEmpty || (wholes.count == parts.count && Set(wholes).count == 1) else {
      return nil
    }
    let operands = parts.compactMap(\.operand)
    return operands.count == parts.count ? Derivation.adding(operands) : nil
  }

  /// What every part is a share of, when it is one amount.
  package var commonWhole: StatedAmount? {
    let wholes = parts.compactMap(\.whole)
    return wholes.count == parts.count && Set(wholes.map(\.amount)).count == 1 ? wholes.first : nil
  }
}
