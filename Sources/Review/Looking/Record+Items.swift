import Content
import Governance

extension Record {
  /// The values of a field that may have several, each with the way to it; those that are stated
  /// as words (`ikke oplyst`) are left out.
  func items<V>(_ field: Field<[V]>) -> [(value: V, path: ValuePath)] {
    guard let fact = self[field.key] else { return [] }
    var result: [(value: V, path: ValuePath)] = []
    for (path, version) in fact.ways(from: [.key(field.key)]) {
      guard let value = version.value.value else { continue }
      if case .list(let items) = value {
        for (index, item) in items.enumerated() {
          guard let element = item.value.flatMap(V.init(registerValue:)) else { continue }
          result.append((element, path + [.index(index)]))
        }
      } else if let element = V(registerValue: value) {
        result.append((element, path))
      }
    }
    return result
  }
}

extension Fact {
  /// The versions, each with the way to its value.
  func ways(from path: ValuePath) -> [(path: ValuePath, version: FactVersion)] {
    guard versions.count > 1 else { return versions.map { (path, $0) } }
    return versions.enumerated().map { index, version in
      (path + [.index(index), .key("værdi")], version)
    }
  }
}
