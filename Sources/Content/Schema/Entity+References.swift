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

  /// Makes a use.
  package init(reference: Reference, kinds: [Kind], path: ValuePath) {
    self.reference = reference
    self.kinds = kinds
    self.path = path
  }
}

extension Entity {
  /// Every reference in the entity, its sources, the blocks of its text and the holders of its seats
  /// included, in order.
  package func references() -> [ReferenceUse] {
    var uses: [ReferenceUse] = []
    forEachReference { uses.append(ReferenceUse(reference: $0, kinds: $1, path: $2)) }
    return uses
  }

  /// Calls a function with every reference of ``references()``, the kinds that fit there and the way
  /// to it, without keeping them.
  package func forEachReference(_ body: (Reference, [Kind], ValuePath) -> Void) {
    withoutActuallyEscaping(body) { body in
      var walk = ReferenceWalk(
        stated: Set(record.all(Key.sources).flatMap { $0 }.map(\.id)), note: body)
      walk.record(record, ReferencePlan.of(kind))
      for (start, block) in (prose?.blocks ?? [:]).sorted(by: { $0.key < $1.key }) {
        walk.path = [.key("blok"), .index(start)]
        walk.record(block.record, ReferencePlan.of(block.type))
      }
    }
  }
}

/// Walks a record along the plan of its shape, since the shape says which kinds fit.
private struct ReferenceWalk {
  /// What is called with each reference.
  let note: (Reference, [Kind], ValuePath) -> Void
  /// The way to where the walk is.
  var path: ValuePath = []

  /// The documents that the whole file names; a place in one of them is not a use of its own.
  private let stated: Set<String>

  init(stated: Set<String>, note: @escaping (Reference, [Kind], ValuePath) -> Void) {
    self.stated = stated
    self.note = note
  }

  mutating func record(_ record: Record, _ plan: ReferencePlan.Keys) {
    for entry in record.entries.indices {
      let several = record.entries[entry].fact.versions.count > 1
      for index in record.entries[entry].fact.versions.indices {
        if !record.entries[entry].fact.versions[index].sources.isEmpty
          || record.entries[entry].fact.versions[index].appliesTo != nil
        {
          beside(
            record.entries[entry].fact.versions[index], record.entries[entry].key,
            several ? index : nil)
        }
        guard case .value(let value) = record.entries[entry].fact.versions[index].value,
          value.mayHoldReferences, let inner = plan[record.entries[entry].key]
        else { continue }
        path.append(.key(record.entries[entry].key))
        if several {
          path.append(.index(index))
          path.append(.key("værdi"))
        }
        self.value(value, inner)
        path.removeLast(several ? 3 : 1)
      }
    }
  }

  /// The references that stand beside the value of a version: its sources, and whom it is for.
  private mutating func beside(_ version: FactVersion, _ key: String, _ index: Int?) {
    for source in version.sources
    where !source.isNotPublic && (index != nil || !stated.contains(source.id)) {
      let depth = path.count
      if let index {
        path.append(.key(key))
        path.append(.index(index))
        path.append(.key(Key.source.key))
      } else {
        path.append(.key(Key.evidence.key))
        path.append(.key(key))
      }
      note(Reference(EntityID(source.id)), Self.sources, path)
      path.removeLast(path.count - depth)
    }
    if let member = version.appliesTo {
      let way = [.key(key)] + (index.map { [.index($0)] } ?? []) + [PathStep.key("for")]
      note(member, Kind.actors, path + way)
    }
  }

  private static let sources: [Kind] = [.source]

  private mutating func value(_ value: Value, _ plan: ReferencePlan) {
    switch (value, plan) {
    case (.reference(let reference), .reference(let kinds)): note(reference, kinds, path)
    case (.source(let source), .source):
      if !source.isNotPublic { note(Reference(EntityID(source.id)), Self.sources, path) }
    case (.record(let record), .record(let keys)): self.record(record, keys)
    case (.list(let items), .items(let inner)):
      for index in items.indices {
        guard case .value(let item) = items[index] else { continue }
        path.append(.index(index))
        self.value(item, inner)
        path.removeLast()
      }
    case (.table(let rows), .rows(let inner)):
      for row in rows {
        guard let item = row.value.value else { continue }
        path.append(.key(row.name))
        self.value(item, inner)
        path.removeLast()
      }
    case (_, .items(let inner)): self.value(value, inner)
    case (_, .either(let plans)):
      for plan in plans where plan.fits(value) {
        self.value(value, plan)
        return
      }
    default: break
    }
  }
}

extension Value {
  /// Whether a reference may be in the value at all.
  fileprivate var mayHoldReferences: Bool {
    switch self {
    case .reference, .source, .list, .record, .table: true
    default: false
    }
  }
}
