import Accounts
import CivilTime
import Governance
import Phrases

/// All amounts of a register that are no examples, in the order of time.
struct AmountLines {
  /// A grant or a plan with its ledger.
  struct Line {
    /// The grant or plan.
    let entity: Entity
    /// Its amounts.
    let ledger: Ledger
    /// When it holds.
    let life: Validity?
  }

  /// The grants and plans that state an amount.
  let lines: [Line]
  /// The schemes of which it is said who pays.
  let schemes: [Entity]
  /// What can be added.
  let totals: [AmountTotal]

  /// Collects the amounts.
  init(_ context: SiteContext) {
    lines = context.real(.grant, .helhedsplan).map { entity in
      Line(
        entity: entity, ledger: Ledger(of: entity), life: context.register.life(of: entity.id))
    }.filter { !$0.ledger.own.isEmpty }.sorted { left, right in
      let (a, b) = (left.start, right.start)
      return a != b ? a < b : left.entity.id < right.entity.id
    }
    schemes = context.real(.scheme).filter { !Funding(of: $0).isEmpty }
    totals = AmountTotal.all(of: lines.map(\.entity))
  }

  /// Whether the register states no amount at all.
  var isEmpty: Bool { lines.isEmpty && schemes.isEmpty }
}

extension AmountLines.Line {
  /// The first day that it is of; far ahead where none is known.
  var start: Day { life?.earliest ?? life?.knownFrom?.first ?? .last }
}
