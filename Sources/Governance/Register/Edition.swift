/// Who a build is for.
///
/// The edition is applied once, to the register, before anything is rendered.
package enum Edition: String, Hashable, Sendable, CaseIterable {
  /// What everybody may see.
  case `public`
  /// Everything.
  case `internal`
}

extension Register {
  /// The register of an edition: whole for the internal one; without what is internal, and without
  /// a trace of it, for the public one.
  ///
  /// Total: it gives a register for every register. What belongs to an internal entity is internal
  /// with it; a public value that mentions it becomes ``Reference/notPublic``; a link in public
  /// text to it keeps its words and loses its address.
  package func edition(_ edition: Edition) -> Register {
    guard edition == .public else { return self }
    let filter = PublicFilter(hidden: internalIDs())
    return Register(entities.compactMap(filter.apply(to:)))
  }

  /// The ids of what is internal, itself or through what it belongs to.
  package func internalIDs() -> Set<EntityID> {
    var hidden = Set(entities.filter { $0.record.isInternal }.map(\.id))
    var grew = !hidden.isEmpty
    while grew {
      grew = false
      for entity in entities where !hidden.contains(entity.id) {
        let body = entity.kind == .meeting ? entity.record.first(Meeting.body)?.target : nil
        if [entity.owner, body].contains(where: { $0.map(hidden.contains) ?? false }) {
          hidden.insert(entity.id)
          grew = true
        }
      }
    }
    return hidden
  }
}
