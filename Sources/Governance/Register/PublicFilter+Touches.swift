import Markdown
import Phrases

extension PublicFilter {
  /// Whether the public part of an entity is not the entity as it is; if not, nothing is copied.
  func touches(_ entity: Entity) -> Bool {
    hidden.contains(entity.id) || touches(entity.record) || entity.prose.map(touches) ?? false
  }

  private func touches(_ record: Record) -> Bool {
    record.entries.contains { touches($0.fact) }
  }

  private func touches(_ fact: Fact) -> Bool {
    fact.versions.contains { version in
      version.isInternal || touches(version.value) || version.sources.contains(where: touches)
        || version.appliesTo?.target.map(hidden.contains) ?? false
    }
  }

  private func touches(_ stated: Stated) -> Bool {
    guard case .value(let value) = stated else { return false }
    return touches(value)
  }

  private func touches(_ value: Value) -> Bool {
    switch value {
    case .reference(let reference): reference.target.map(hidden.contains) ?? false
    case .source(let source): touches(source)
    case .list(let items): items.contains(where: touches)
    case .record(let record): record.isInternal || touches(record)
    case .table(let rows): rows.contains { touches($0.value) }
    default: false
    }
  }

  private func touches(_ source: SourceReference) -> Bool {
    !hidden.isEmpty && hidden.contains(EntityID(source.id))
  }

  /// A text with blocks or footnotes is always gone through; any other where something is internal.
  private func touches(_ prose: Prose) -> Bool {
    !prose.blocks.isEmpty || !prose.internalParts.isEmpty || !prose.document.footnotes.isEmpty
      || prose.links.values.contains { $0.target.map(hidden.contains) ?? false }
      || prose.document.fences.contains { $0.infoWord == BlockType.internalText.rawValue }
  }
}
