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
    get { index(of: key).map { entries[$0].fact } }
    set {
      let index = index(of: key)
      switch (index, newValue) {
      case (let index?, let fact?): entries[index].fact = fact
      case (let index?, nil): entries.remove(at: index)
      case (nil, let fact?): entries.append(Entry(key: key, fact: fact))
      case (nil, nil): break
      }
    }
  }

  /// Whether something is said under a key.
  package func has(_ key: String) -> Bool { index(of: key) != nil }

  /// The place of a key; by index, since copying an entry costs more than finding it.
  ///
  /// Keys are compared by their bytes, as they are declared; text is never compared so.
  @usableFromInline
  package func index(of key: String) -> Int? {
    let count = key.utf8.count
    for index in entries.indices
    where entries[index].key.utf8.count == count && entries[index].key.hasSameBytes(as: key) {
      return index
    }
    return nil
  }

  /// The fact of a declared field.
  package subscript<V>(_ field: Field<V>) -> Fact? { self[field.key] }

  /// All values that a field has, in every version, in order.
  @inlinable
  package func all<V>(_ field: Field<V>) -> [V] {
    guard let entry = index(of: field.key) else { return [] }
    var result: [V] = []
    for index in entries[entry].fact.versions.indices {
      guard case .value(let value) = entries[entry].fact.versions[index].value else { continue }
      if let value = V(registerValue: value) { result.append(value) }
    }
    return result
  }

  /// The first value that a field has.
  @inlinable
  package func first<V>(_ field: Field<V>) -> V? {
    guard let entry = index(of: field.key) else { return nil }
    for index in entries[entry].fact.versions.indices {
      guard case .value(let value) = entries[entry].fact.versions[index].value else { continue }
      if let value = V(registerValue: value) { return value }
    }
    return nil
  }

  /// Whether the record is in the internal edition only.
  package var isInternal: Bool { first(Key.visibility) == Visibility.internalWord }
}

/// The word that keeps something out of the public edition.
package enum Visibility {
  /// The value of `synlighed` that does it.
  package static let internalWord = "intern"
  /// The value of `synlighed` that leaves of an agenda item its number, title and decision.
  package static let closedWord = "lukket"
}
