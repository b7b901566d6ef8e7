import Governance

/// The side of the table that an actor sits on, in the order in which pages show the sides.
enum Side: CaseIterable {
  /// What belongs to the municipality that publishes the site.
  case municipality
  /// Housing organisations, alone or together.
  case housing
  /// Organisations of tenants and residents.
  case residents
  /// Everybody else: what they are is said, but not for whom they speak.
  case others
}

extension SiteContext {
  /// The side of an actor, as far as content says it: what it is, and what it is a part of.
  func side(of actor: EntityID) -> Side {
    if isMunicipal(actor) { return .municipality }
    for entity in wholes(of: actor) {
      switch entity.record.first(Organisation.sort) {
      case "boligorganisation": return .housing
      case "lejerorganisation", "beboerorganisation": return .residents
      default: continue
      }
    }
    return .others
  }

  /// Whether an actor belongs to the municipality that publishes the site.
  func isMunicipal(_ actor: EntityID) -> Bool {
    let publisher = settings.first(SiteSettings.publisher)?.target
    return wholes(of: actor).contains { $0.id == publisher }
  }

  /// An entity and all that it is inside or a part of, the nearest first.
  private func wholes(of actor: EntityID) -> [Entity] {
    var wholes: [Entity] = []
    var next: [EntityID] = [actor]
    var seen: Set<EntityID> = []
    while !next.isEmpty {
      let round = next.filter { seen.insert($0).inserted }.compactMap { register[$0] }
      wholes += round
      next = round.flatMap { entity in
        [entity.owner].compactMap { $0 }
          + entity.record.all(Key.partOf).flatMap { $0 }.compactMap(\.target)
      }
    }
    return wholes
  }
}
