/// Named facts in the order of the content.
package struct Record: Hashable, Sendable {
  /// A key with its fact.
  package struct Entry: Hashable, Sendable {
    /// The key as content writes it.
    package var key: String
    /// What is said under it.
    package var fact: Fact

    /// Makes an entry.
    package init(key: String, fact: Fact) {
      self.key = key
      self.fact = fact
    }
  }

  /// The entries; each key occurs once.
  package var entries: [Entry]

  /// Makes a record of keys and facts.
  package init(_ entries: [(key: String, fact: Fact)] = []) {
    self.entries = entries.map { Entry(key: $0.key, fact: $0.fact) }
  }

  /// The fact under a key, or nil when nobody has looked.
  package subscript(key: String) -> Fact? {
    get { entries.first { $0.key == key }?.fact }
    set {
      let index = entries.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let fact?): entries[index].fact = fact
      case (let index?, nil): entries.remove(at: index)
      case (nil, let fact?): entries.append(Entry(key: key, fact: fact))
      case (nil, nil): break
      }
    }
  }

  /// The fact of a declared field.
  package subscript<V>(_ field: Field<V>) -> Fact? { self[field.key] }

  /// All values that a field has, in every version, in order.
  package func all<V>(_ field: Field<V>) -> [V] {
    self[field.key]?.versions.compactMap { $0.value.value.flatMap(V.init(registerValue:)) } ?? []
  }

  /// The first value that a field has.
  package func first<V>(_ field: Field<V>) -> V? {
    guard let fact = self[field.key] else { return nil }
    for version in fact.versions {
      if let value = version.value.value.flatMap(V.init(registerValue:)) { return value }
    }
    return nil
  }

  /// Whether the record is in the internal edition only.
  package var isInternal: Bool { first(Common.visibility) == Visibility.internalWord }
}

/// The word that keeps something out of the public edition.
package enum Visibility {
  /// The value of `synlighed` that does it.
  package static let internalWord = "intern"
}
