import CivilTime

/// Works out how long each entity lives.
///
/// A body ends where a successor begins, and with the collective that it is part of; a rule document ends with its body or where another
/// replaces it; a unit or office without a validity of its own lives as long as its organisation;
/// a rule holds from its date until the rule that replaces it.
struct Lives {
  /// The lives found; an entity of which nothing is said has none.
  private(set) var byID: [EntityID: Validity] = [:]

  init(_ entities: [Entity], positions: [EntityID: Int], successions: [Succession]) {
    for entity in entities { byID[entity.id] = Self.own(entity) }
    for event in successions where event.manner.endsPredecessor {
      guard let date = event.date else { continue }
      if byID[event.predecessor] == nil { byID[event.predecessor] = Validity(end: .before(date)) }
      cap(event.predecessor, at: date)
    }
    // An end passes on along chains of parts and owners; each round passes it one link further.
    for _ in 0..<8 {
      let before = byID
      passOn(entities)
      if byID == before { break }
    }
  }

  private mutating func passOn(_ entities: [Entity]) {
    // A member of a collective ends with it.
    for entity in entities where entity.kind == .forum {
      for whole in entity.record.all(Key.partOf).flatMap({ $0 }).compactMap(\.target) {
        if let end = byID[whole]?.end { cap(entity.id, at: end) }
      }
    }
    for entity in entities {
      let replaced =
        [entity.record.first(RuleDocument.replaces)?.target]
        + entity.record.all(Regulation.replaces).flatMap { $0 }.map(\.target)
      guard let start = byID[entity.id]?.start else { continue }
      for target in replaced.compactMap({ $0 }) where target != entity.id {
        cap(target, at: start)
      }
    }
    for entity in entities {
      guard let owner = entity.owner, let life = byID[owner] else { continue }
      if byID[entity.id] == nil {
        byID[entity.id] = life
      } else if let end = life.end {
        cap(entity.id, at: end)
      }
    }
  }

  private static func own(_ entity: Entity) -> Validity? {
    if let validity = entity.record.first(Key.validity) { return validity }
    if entity.record[Key.validity] != nil { return .notStated }
    if entity.kind == .rule, let date = entity.record.first(Key.date) {
      return Validity(start: date)
    }
    return nil
  }

  private mutating func cap(_ id: EntityID, at date: ImpreciseDate) {
    byID[id] = byID[id]?.capped(endingBefore: date)
  }

  private mutating func cap(_ id: EntityID, at end: Validity.End) {
    if case .before(let date) = end {
      cap(id, at: date)
    } else if let next = ImpreciseDate.following(end) {
      cap(id, at: next)
    }
  }
}

extension ImpreciseDate {
  /// The day after an end that includes its date.
  fileprivate static func following(_ end: Validity.End) -> ImpreciseDate? {
    ImpreciseDate(end.exclusiveDay)
  }
}
