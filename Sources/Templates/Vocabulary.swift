/// The names of one view-model type without the type: what the compiler resolves against.
struct Vocabulary: Sendable {
  /// Which type it is.
  let type: ObjectIdentifier
  /// The names in the order in which they are declared.
  let names: [String]
  /// What each name stands for; as many as there are names.
  let kinds: [NameKind]
  /// The index of each name; of a name declared twice the first.
  let indices: [String: Int]

  /// Describes a type by its names.
  init(type: ObjectIdentifier, names: [String], kinds: [NameKind]) {
    self.type = type
    self.names = names
    self.kinds = kinds
    indices = Dictionary(
      zip(names, names.indices).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index and kind of a name, or nil when it is not declared.
  func resolve(_ name: String) -> (index: Int, kind: NameKind)? {
    guard let index = indices[name], kinds.indices.contains(index) else { return nil }
    return (index, kinds[index])
  }

  /// The names that no template can reach: declared twice, or not written as a name is.
  var unreachable: [String] {
    names.indices.filter { index in
      indices[names[index]] != index || !TagScanner.isPlainName(names[index])
    }
    .map { names[$0] }
  }
}
