package import Phrases

/// Takes out of values what the public edition must not hold.
struct PublicFilter: Sendable {
  /// The ids that must leave no trace.
  let hidden: Set<EntityID>
  /// The tasks of public meetings that stand under items that are not.
  var hiddenTasks: Set<TaskID> = []

  /// The public part of an entity, or nil when there is none.
  func apply(to entity: Entity) -> Entity? {
    guard !hidden.contains(entity.id) else { return nil }
    var entity = entity
    entity.record = apply(to: entity.record)
    if entity.kind == .meeting { entity.record = withoutHiddenItems(entity) }
    entity.prose = entity.prose.map(apply(to:))
    return entity
  }

  /// The public part of a record.
  func apply(to record: Record) -> Record {
    var result = Record()
    result.entries = record.entries.compactMap { entry in
      apply(to: entry.fact).map { Record.Entry(key: entry.key, fact: $0) }
    }
    return result
  }

  private func apply(to fact: Fact) -> Fact? {
    let versions = fact.versions.compactMap { version -> FactVersion? in
      guard !version.isInternal else { return nil }
      if let member = version.appliesTo?.target, hidden.contains(member) { return nil }
      var version = version
      version.sources = version.sources.map(apply(to:))
      guard let value = apply(to: version.value) else { return nil }
      version.value = value
      return version
    }
    return versions.isEmpty ? nil : Fact(versions)
  }

  /// The public part of what is stated; nil when it is internal as a whole.
  private func apply(to stated: Stated) -> Stated? {
    guard case .value(let value) = stated else { return stated }
    return apply(to: value).map(Stated.value)
  }

  private func apply(to value: Value) -> Value? {
    switch value {
    case .reference(let reference): .reference(apply(to: reference))
    case .source(let source): .source(apply(to: source))
    case .list(let items): list(items)
    case .record(let record): record.isInternal ? nil : .record(apply(to: record))
    case .table(let rows):
      .table(rows.compactMap { row in apply(to: row.value).map { TableRow(row.name, $0) } })
    default: value
    }
  }

  /// The public items of a list; nothing where all of them were internal.
  private func list(_ items: [Stated]) -> Value? {
    let kept = items.compactMap(apply(to:))
    return kept.isEmpty && !items.isEmpty ? nil : .list(kept)
  }

  private func apply(to reference: Reference) -> Reference {
    guard let target = reference.target else { return reference }
    if hidden.contains(target) { return .notPublic }
    if !hiddenTasks.isEmpty, let task = TaskID(reference), hiddenTasks.contains(task) {
      return .notPublic
    }
    return reference
  }

  private func apply(to source: SourceReference) -> SourceReference {
    hidden.contains(EntityID(source.id)) ? .notPublic : source
  }
}

extension SourceReference {
  /// What stands in a public edition where an internal document was meant; no id can look so.
  package static let notPublic = SourceReference("")

  /// Whether it is what stands for an internal document.
  package var isNotPublic: Bool { id.isEmpty }
}
