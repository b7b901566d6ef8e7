import Accounts
import CivilTime
import Governance
import Phrases

/// Amounts in the order of time, and who pays for the schemes.
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

  /// Collects the amounts of all grants, plans and schemes of a site that are no examples.
  init(_ context: SiteContext) {
    self.init(of: context.real(.grant, .helhedsplan, .scheme), context.register)
  }

  /// Collects the amounts of some grants, plans and schemes.
  init(of entities: [Entity], _ register: Register) {
    lines = entities.filter { $0.kind != .scheme }.map { entity in
      Line(entity: entity, ledger: Ledger(of: entity), life: register.life(of: entity.id))
    }.filter { !$0.ledger.own.isEmpty }.sorted { left, right in
      let (a, b) = (left.start, right.start)
      return a != b ? a < b : left.entity.id < right.entity.id
    }
    schemes = entities.filter { $0.kind == .scheme && !Funding(of: $0).isEmpty }
      .sortedInDanish { $0.name }
    totals = AmountTotal.all(of: lines.map(\.entity))
  }

  /// Those of some disagreements that are about an amount.
  func disagreements(among all: [Entity]) -> [Entity] {
    let grants = Set(lines.map(\.entity).filter { $0.kind == .grant }.map(\.id))
    let keys: Set<String> = [
      Helhedsplan.frame.key, Helhedsplan.spending.key, Scheme.funding.key, Scheme.checks.key,
    ]
    return all.filter { disagreement in
      disagreement.record.all(Disagreement.about).flatMap { $0 }.contains { reference in
        reference.target.map(grants.contains) ?? false
          || reference.qualifier.map(keys.contains) ?? false
      }
    }
  }

  /// Whether the register states no amount at all.
  var isEmpty: Bool { lines.isEmpty && schemes.isEmpty }
}

extension AmountLines.Line {
  /// The first day that it is of; far ahead where none is known.
  var start: Day { life?.earliest ?? life?.knownFrom?.first ?? .last }
}
