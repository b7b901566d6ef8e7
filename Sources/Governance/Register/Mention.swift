import Phrases

/// One place where an entity is mentioned by another.
package struct Mention: Hashable, Sendable {
  /// The entity that mentions.
  package let by: EntityID
  /// The key under which it does; nil when it is in the text.
  package let key: String?

  /// All mentions, by the entity mentioned; each mentioning entity and key once.
  static func all(in entities: [Entity]) -> [EntityID: [Mention]] {
    var result: [EntityID: [Mention]] = [:]
    for entity in entities {
      let id = entity.id
      func note(_ target: EntityID?, _ key: String?) {
        guard let target, target != id else { return }
        result[target, default: []].appendUnlessLast(Mention(by: id, key: key))
      }
      for entry in entity.record.entries {
        entry.fact.forEachReference { note($0, entry.key) }
      }
      if let owner = entity.owner { note(owner, "") }
      for link in (entity.prose?.links ?? [:]).values.compactMap(\.target).sorted() {
        note(link, nil)
      }
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
