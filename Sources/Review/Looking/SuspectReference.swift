import Content
import Governance
import Parallel

/// A reference that may break a rule: its target is missing, of another kind, or an example.
struct SuspectReference: Sendable {
  /// The entity that refers.
  let entity: EntityID
  /// The entity meant.
  let target: EntityID
  /// Its kind; nil when it is not there.
  let kind: Kind?
  /// The reference with the kinds that fit.
  let use: ReferenceUse

  /// All of them, found on all cores in one walk for all rules, in the order of the entities.
  static func all(in context: ReviewContext) -> [SuspectReference] {
    let (register, examples) = (context.register, context.examples)
    return register.entities.concurrentMap { entity in
      var result: [SuspectReference] = []
      entity.forEachReference { reference, kinds, path in
        guard let target = reference.target else { return }
        let kind = register.kind(of: target)
        if let kind, kinds.contains(kind), examples.isEmpty || !examples.contains(target) { return }
        result.append(
          SuspectReference(
            entity: entity.id, target: target, kind: kind,
            use: ReferenceUse(reference: reference, kinds: kinds, path: path)))
      }
      return result
    }.flatMap { $0 }
  }
}
