package import CivilTime
package import Governance
package import Phrases

/// A matter that was treated since the report before, or was first heard of since then, with what it
/// led to.
package struct DecidedMatter: Sendable {
  /// The matter.
  package let decision: Entity
  /// What each body made of it by the report's day, in order.
  package let steps: [Record]
  /// The last day on which it is known to have been treated; nil where no day is stated.
  package let lastDay: Day?
  /// Whether it was treated in the year of the report.
  package let isOfYear: Bool
  /// Whether it was decided by the day, and not only recommended, put off or awaited.
  package let isAdopted: Bool
  /// What says that it was founded by it, or is to be.
  package let founded: [EntityID]
  /// What is changed by what was founded; nothing before it is adopted.
  package let changed: [EntityID]
  /// What ended by what was founded; nothing before it is adopted.
  package let ended: [EntityID]
  /// Where the whole of it stands; where its steps do when no place is given for the whole.
  package let sources: [SourceReference]

  /// Reads a matter; nil when it was neither treated nor first heard of since the report before.
  init?(_ decision: Entity, in year: ReportYear) {
    let steps = decision.record.all(Decision.treatment).flatMap { $0 }.filter { step in
      step.first(Key.date).map { $0.first <= year.day } ?? true
    }
    let dates = steps.compactMap { $0.first(Key.date) }
    let isNew =
      dates.isEmpty
      ? year.isHeardOf(decision) && !year.isHeardOf(decision, by: year.since)
      : dates.contains(where: year.isNew)
    guard isNew else { return nil }
    let founded = Self.founded(by: decision.id, in: year.register)
    self.decision = decision
    self.steps = steps
    lastDay = dates.map(\.first).max()
    isOfYear = dates.contains(where: year.happened)
    let isAdopted = Self.adoption(in: steps) != nil
    self.isAdopted = isAdopted
    self.founded = founded
    changed = Self.unique(
      (isAdopted ? founded : []).flatMap {
        year.register[$0]?.record.all(RuleDocument.amends) ?? []
      }
      .compactMap(\.target))
    ended = Self.unique(
      (isAdopted ? founded : []).flatMap { Self.replaced(by: $0, in: year.register) })
    let own = decision.record.documents
    var seen: Set<SourceReference> = []
    sources =
      own.isEmpty
      ? steps.flatMap { $0.all(Key.source).flatMap { $0 } }.filter { seen.insert($0).inserted }
      : own
  }

  /// The step by which a matter is decided: the last that does more than take note of it; nil where
  /// that one only recommends it, puts it off or turns it down, or its outcome is not stated.
  static func adoption(in steps: [Record]) -> Record? {
    let last = steps.last { !($0.first(Step.outcome).map(Outcome.noting.contains) ?? false) }
    return last?.first(Step.outcome).map(Outcome.adopting.contains) ?? false ? last : nil
  }

  /// The keys under which something names the decision that it was founded or granted by.
  static let foundingKeys = [Key.foundedBy.key, Agreement.decision.key]

  /// What says that it was founded or granted by a decision, in the order of the ids.
  private static func founded(by decision: EntityID, in register: Register) -> [EntityID] {
    unique(
      register.mentions(of: decision).filter { $0.key.map(foundingKeys.contains) ?? false }
        .map(\.by))
  }

  /// What ended where a body, a rule document, an agreement or a rule took its place.
  private static func replaced(by id: EntityID, in register: Register) -> [EntityID] {
    let bodies = register.beginnings(of: id).filter(\.manner.endsPredecessor).map(\.predecessor)
    guard let record = register[id]?.record else { return bodies }
    let agreements = record.all(Agreement.replaces).flatMap { $0 }
    let documents = record.all(RuleDocument.replaces)
    return bodies + (agreements + documents).compactMap(\.target)
  }

  private static func unique(_ ids: [EntityID]) -> [EntityID] {
    var seen: Set<EntityID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
