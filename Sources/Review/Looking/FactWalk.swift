import Content
import Governance

/// Walks through everything that is said in a record, however deep.
struct FactWalk {
  private var path: ValuePath = []
  private let fact: (Fact, ValuePath) -> Void
  private let value: (Value, ValuePath) -> Void

  /// Calls one function with each fact and another with each value that has no values in it, each
  /// with the way to it.
  ///
  /// - Complexity: O(values).
  static func through(
    _ record: Record, facts fact: (Fact, ValuePath) -> Void = { _, _ in },
    values value: (Value, ValuePath) -> Void = { _, _ in }
  ) {
    withoutActuallyEscaping(fact) { fact in
      withoutActuallyEscaping(value) { value in
        var walk = FactWalk(fact: fact, value: value)
        walk.record(record)
      }
    }
  }

  private init(
    fact: @escaping (Fact, ValuePath) -> Void, value: @escaping (Value, ValuePath) -> Void
  ) {
    self.fact = fact
    self.value = value
  }

  private mutating func record(_ record: Record) {
    for entry in record.entries {
      path.append(.key(entry.key))
      fact(entry.fact, path)
      let isSeveral = entry.fact.versions.count > 1
      for (index, version) in entry.fact.versions.enumerated() {
        guard let value = version.value.value else { continue }
        if isSeveral { path += [.index(index), .key("værdi")] }
        walk(value)
        if isSeveral { path.removeLast(2) }
      }
      path.removeLast()
    }
  }

  private mutating func walk(_ value: Value) {
    switch value {
    case .record(let inner): record(inner)
    case .list(let items):
      for (index, item) in items.enumerated() {
        guard let item = item.value else { continue }
        path.append(.index(index))
        walk(item)
        path.removeLast()
      }
    case .table(let rows):
      for row in rows {
        guard let item = row.value.value else { continue }
        path.append(.key(row.name))
        walk(item)
        path.removeLast()
      }
    default: self.value(value, path)
    }
  }
}
