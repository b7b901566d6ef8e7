import Governance

extension Register {
  /// The rule documents of a body and of the collectives it is part of, in the order of their ids.
  func ruleDocuments(of body: EntityID) -> [Entity] {
    let collectives =
      self[body]?.record.all(Common.partOf).flatMap { $0 }.compactMap(\.target) ?? []
    var seen: Set<EntityID> = []
    return ([body] + collectives).filter { seen.insert($0).inserted }
      .flatMap { owned(by: $0) }.filter { Kind.ruleDocuments.contains($0.kind) }
  }
}
