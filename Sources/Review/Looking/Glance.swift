import Content
import Governance

/// What one walk through an entity tells, for the rules that would else walk through all of them.
struct Glance: Sendable {
  /// The references that may break a rule, in order.
  var suspects: [SuspectReference] = []
  /// Whether something, however deep, is said in more than one version.
  let hasSeveralVersions: Bool

  /// Looks at an entity.
  ///
  /// - Complexity: O(values).
  init(at entity: Entity, in register: Register, examples: Set<EntityID>) {
    hasSeveralVersions = entity.record.hasSeveralVersions
    var suspects: [SuspectReference] = []
    entity.forEachReference { reference, kinds, path in
      guard let target = reference.target else { return }
      let kind = register.kind(of: target)
      if let kind, kinds.contains(kind), examples.isEmpty || !examples.contains(target) { return }
      suspects.append(
        SuspectReference(
          entity: entity.id, target: target, kind: kind, kinds: kinds, path: path))
    }
    self.suspects = suspects
  }
}

extension Record {
  /// Whether something in the record, however deep, is said in more than one version.
  fileprivate var hasSeveralVersions: Bool {
    for entry in entries.indices {
      if entries[entry].fact.versions.count > 1 { return true }
      guard case .value(let value)? = entries[entry].fact.versions.first?.value else { continue }
      if value.hasSeveralVersions { return true }
    }
    return false
  }
}

extension Value {
  fileprivate var hasSeveralVersions: Bool {
    switch self {
    case .record(let record): return record.hasSeveralVersions
    case .list(let items):
      for index in items.indices {
        if case .value(let item) = items[index], item.hasSeveralVersions { return true }
      }
      return false
    default: return false
    }
  }
}
