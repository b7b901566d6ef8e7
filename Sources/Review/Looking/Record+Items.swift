import Content
import Governance

/// One of the values of a field with the way to it.
struct RecordItem<V> {
  /// The value.
  let value: V
  private let base: ValuePath
  private let index: Int?

  init(_ value: V, under base: ValuePath, at index: Int? = nil) {
    self.value = value
    self.base = base
    self.index = index
  }

  /// The way to the value.
  var path: ValuePath { index.map { base + [.index($0)] } ?? base }
}

extension Record {
  /// The values of a field that may have several, each with the way to it; those that are stated
  /// as words (`ikke oplyst`) are left out.
  func items<V>(_ field: Field<[V]>) -> [RecordItem<V>] {
    guard let fact = self[field.key] else { return [] }
    return fact.items(under: field.key)
  }
}

extension Fact {
  /// The values of the fact under a key, lists taken apart, each with the way to it.
  func items<V: RegisterValue>(_: V.Type = V.self, under key: String) -> [RecordItem<V>] {
    var result: [RecordItem<V>] = []
    let isSeveral = versions.count > 1
    for index in versions.indices {
      guard case .value(let value) = versions[index].value else { continue }
      let path: ValuePath = isSeveral ? [.key(key), .index(index), .key("værdi")] : [.key(key)]
      if case .list(let items) = value {
        for (index, item) in items.enumerated() {
          guard let element = item.value.flatMap(V.init(registerValue:)) else { continue }
          result.append(RecordItem(element, under: path, at: index))
        }
      } else if let element = V(registerValue: value) {
        result.append(RecordItem(element, under: path))
      }
    }
    return result
  }

  /// The versions, each with the way to its value.
  func ways(from path: ValuePath) -> [(path: ValuePath, version: FactVersion)] {
    guard versions.count > 1 else { return versions.map { (path, $0) } }
    return versions.enumerated().map { index, version in
      (path + [.index(index), .key("værdi")], version)
    }
  }
}
