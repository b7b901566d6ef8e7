import Parallel
import Phrases

/// One place where an entity is mentioned by another.
package struct Mention: Hashable, Sendable {
  /// The entity that mentions.
  package let by: EntityID
  /// The key under which it does; nil when it is in the text.
  package let key: String?

  /// All mentions, by the entity mentioned; each mentioning entity and key once.
  static func all(in entities: [Entity]) -> [EntityID: [Mention]] {
    let made = entities.concurrentMap { all(in: $0) }
    var result: [EntityID: [Mention]] = [:]
    for (entity, targets) in zip(entities, made) {
      let id = entity.id
      for (target, key) in targets {
        result[target, default: []].appendUnlessLast(Mention(by: id, key: key))
      }
    }
    return result
  }

  /// What one entity mentions, and under which key; the same may stand there twice.
  private static func all(in entity: Entity) -> [(target: EntityID, key: String?)] {
    let id = entity.id
    var result: [(target: EntityID, key: String?)] = []
    for entry in entity.record.entries {
      entry.fact.forEachReference { if $0 != id { result.append(($0, entry.key)) } }
    }
    if let owner = entity.owner, owner != id { result.append((owner, "")) }
    for link in (entity.prose?.links ?? [:]).values.compactMap(\.target).sorted() where link != id {
      result.append((link, nil))
    }
    return result
  }

}

extension [Mention] {
  /// Adds a mention unless the entity that mentions has done so under the same key; what it has
  /// said of the target stands together at the end.
  fileprivate mutating func appendUnlessLast(_ mention: Mention) {
    var index = count - 1
    while index >= 0, self[index].by == mention.by {
      if self[index].key == mention.key { return }
      index -= 1
    }
    append(mention)
  }
}

extension Fact {
  /// Calls a function with every entity that the fact mentions, sources included.
  package func forEachReference(_ body: (EntityID) -> Void) {
    for version in versions {
      for source in version.sources { body(EntityID(source.id)) }
      if let target = version.appliesTo?.target { body(target) }
      version.value.value?.forEachReference(body)
    }
  }
}

extension Value {
  /// Calls a function with every entity that the value mentions, however deep.
  package func forEachReference(_ body: (EntityID) -> Void) {
    switch self {
    case .reference(let reference): if let target = reference.target { body(target) }
    case .source(let source): body(EntityID(source.id))
    case .list(let items): for item in items { item.value?.forEachReference(body) }
    case .record(let record):
      for entry in record.entries { entry.fact.forEachReference(body) }
    case .table(let rows): for row in rows { row.value.value?.forEachReference(body) }
    default: break
    }
  }
}
