import Parallel

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
  /// text to it keeps its words and loses its address. A body that ended because an internal one
  /// took its place has ended in the public edition too. A small count of people in a part of the
  /// municipality becomes `under 5`. That some meeting of a public body is left out is all that
  /// remains of it, for the number of meetings would else be a lie.
  package func edition(_ edition: Edition) -> Register {
    guard edition == .public else { return self }
    let hidden = internalIDs()
    let filter = PublicFilter(hidden: hidden, hiddenTasks: PublicFilter.hiddenTasks(in: self))
    let small = SmallNumbers(self)
    let touched = entities.concurrentMap { filter.touches($0) || small.touches($0) }
    // Where nothing is internal, the two editions are one register.
    guard touched.contains(true) else { return self }
    return Register(
      zip(entities, touched).compactMap { $1 ? filter.apply(to: small.apply(to: $0)) : $0 },
      lives: lives.filter { !hidden.contains($0.key) },
      leavesOutMeetings: hidden.contains { id in
        guard let meeting = self[id], meeting.kind == .meeting else { return false }
        return meeting.record.first(Meeting.body)?.target.map { !hidden.contains($0) } ?? false
      })
  }

  /// The ids of what is internal, itself or through what it belongs to.
  package func internalIDs() -> Set<EntityID> {
    Self.spreading(entities) { $0.record.isInternal }
  }
}
