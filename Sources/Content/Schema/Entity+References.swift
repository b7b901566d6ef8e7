package import Governance
import Phrases

/// A reference in an entity with the kinds that fit there and the way to it.
package struct ReferenceUse: Sendable {
  /// The reference.
  package let reference: Reference
  /// The kinds that fit.
  package let kinds: [Kind]
  /// The way to it.
  package let path: ValuePath
}

extension Entity {
  /// Every reference in the entity, its sources and the blocks of its text included, in order.
  package func references() -> [ReferenceUse] {
    var collector = ReferenceCollector()
    collector.record(record, kind.shape, [])
    if let members = record[Forum.members] {
      collector.record(Record([(Forum.members.key, members)]), Self.members, [])
    }
    for (start, block) in (prose?.blocks ?? [:]).sorted(by: { $0.key < $1.key }) {
      collector.record(block.record, block.type.shape, [.key("blok"), .index(start)])
    }
    return collector.uses
  }

  /// What stands in a body's record besides its own keys: the holders from the file beside it.
  private static let members = RecordShape(Kind.forum.noun, [Forum.members.declaration])
}

/// Walks a record along its shape, since the shape says which kinds fit.
private struct ReferenceCollector {
  var uses: [ReferenceUse] = []

  mutating func record(_ record: Record, _ shape: RecordShape, _ path: ValuePath) {
    for entry in record.entries {
      guard let field = shape.field(entry.key) else { continue }
      let path = path + [.key(entry.key)]
      let several = entry.fact.versions.count > 1
      for (index, version) in entry.fact.versions.enumerated() {
        let own = several ? path + [.index(index)] : path
        for source in version.sources where !source.isNotPublic {
          note(
            Reference(EntityID(source.id)), [.source],
            several ? own + [.key("kilde")] : [.key("belæg"), .key(entry.key)])
        }
        if let member = version.appliesTo { note(member, Kind.actors, own + [.key("for")]) }
        if let value = version.value.value {
          self.value(value, field.shape, several ? own + [.key("værdi")] : own)
        }
      }
    }
  }

  private mutating func value(_ value: Value, _ shape: Shape, _ path: ValuePath) {
    switch (value, shape) {
    case (.reference(let reference), .reference(let kinds, _)): note(reference, kinds, path)
    case (.source(let source), _):
      if !source.isNotPublic { note(Reference(EntityID(source.id)), [.source], path) }
    case (.record(let record), .record(let shape)): self.record(record, shape, path)
    case (.list(let items), .list(let inner)), (.list(let items), .oneOrMore(let inner)):
      for (index, item) in items.enumerated() {
        if let item = item.value { self.value(item, inner, path + [.index(index)]) }
      }
    case (_, .oneOrMore(let inner)): self.value(value, inner, path)
    case (.table(let rows), .table(_, let inner)):
      for row in rows {
        if let item = row.value.value { self.value(item, inner, path + [.key(row.name)]) }
      }
    case (_, .either(let shapes)):
      for shape in shapes where shape.fits(value) {
        self.value(value, shape, path)
        return
      }
    default: break
    }
  }

  private mutating func note(_ reference: Reference, _ kinds: [Kind], _ path: ValuePath) {
    uses.append(ReferenceUse(reference: reference, kinds: kinds, path: path))
  }
}

extension Shape {
  /// Whether a value may have been read with the shape; enough to tell alternatives apart.
  fileprivate func fits(_ value: Value) -> Bool {
    switch (self, value) {
    case (.reference, .reference), (.list, .list), (.record, .record), (.table, .table): true
    case (.oneOrMore(let inner), _): inner.fits(value)
    default: false
    }
  }
}
