import Governance

extension Register {
  /// The rule documents of a body and of the collectives it is part of, in the order of their ids.
  func ruleDocuments(of body: EntityID) -> [Entity] {
    let own = owned(by: body).filter { Kind.ruleDocuments.contains($0.kind) }
    guard let record = self[body]?.record, record.has(Key.partOf.key) else { return own }
    let collectives = record.all(Key.partOf).joined().compactMap(\.target)
      .filter { $0 != body }.unique()
    return own
      + collectives.flatMap { owned(by: $0) }.filter { Kind.ruleDocuments.contains($0.kind) }
  }
}
