import CivilTime
package import Phrases

/// Who sits where: the seats of a body in force on a day, by the actor they belong to.
package struct SeatClaim: Hashable, Sendable {
  /// The actor: an organisation, a unit, an office or a body.
  package let actor: EntityID
  /// The body.
  package let body: EntityID
  /// The number as stated; nil when it is not.
  package let count: Quantity?
  /// Whether the seat is one of a `hver af`: at least one each.
  package let isAtLeastOne: Bool
  /// The body through which the actor sits there, when its membership is derived.
  package let through: EntityID?
  /// The rank required.
  package let rank: String?
  /// The document that gives the seat.
  package let document: EntityID
}

extension Situation {
  /// The document in force that says who sits in a body.
  package func compositionDocument(of body: EntityID) -> Entity? {
    ruleDocuments(of: body).first {
      state(of: $0.id) == .inForce && $0.record[RuleDocument.composition] != nil
    }
  }

  /// The seats of a body on the day, by actor, in the order of the document.
  package func seatClaims(in body: EntityID) -> [SeatClaim] {
    var visited: Set<EntityID> = [body]
    return seatClaims(in: body, visited: &visited)
  }

  /// - Parameter visited: the bodies whose members are counted already; each is counted once.
  private func seatClaims(in body: EntityID, visited: inout Set<EntityID>) -> [SeatClaim] {
    guard let document = compositionDocument(of: body) else { return [] }
    var claims = membershipClaims(in: body, document: document.id)
    for seat in document.record.all(RuleDocument.composition).flatMap({ $0 }) where holds(seat) {
      let count = seat.first(Key.count)
      let rank = seat.first(Seat.rank)
      let attachment = seat.first(Seat.attachment)
      func claim(_ actor: EntityID, atLeastOne: Bool = false, through: EntityID? = nil) {
        claims.append(
          SeatClaim(
            actor: actor, body: body, count: atLeastOne ? nil : count, isAtLeastOne: atLeastOne,
            through: through,
            rank: Self.joined(rank ?? requiredRank(of: actor, in: document), attachment),
            document: document.id))
      }
      for reference in seat.all(Seat.appointedBy).flatMap({ $0 })
        + seat.all(Seat.mandator).flatMap({ $0 })
      {
        if let target = reference.target { claim(target) }
      }
      if let collective = seat.first(Seat.eachOf)?.target {
        for member in register.members(of: collective) where mayExist(member.id) {
          claim(member.id, atLeastOne: true)
        }
      }
      if let through = seat.first(Seat.through)?.target, visited.insert(through).inserted {
        for inner in seatClaims(in: through, visited: &visited) {
          claims.append(
            SeatClaim(
              actor: inner.actor, body: body, count: inner.count,
              isAtLeastOne: inner.isAtLeastOne, through: through, rank: inner.rank,
              document: document.id))
        }
      }
      for office in offices(in: seat) {
        claims.append(
          SeatClaim(
            actor: office, body: body, count: Quantity(Measure(.exact(DecimalNumber(1)))),
            isAtLeastOne: false, through: nil,
            rank: nil, document: document.id))
      }
    }
    return claims
  }

  private static func joined(_ parts: String?...) -> String? {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }

  /// The seats of known members who sit on somebody's behalf.
  private func membershipClaims(in body: EntityID, document: EntityID) -> [SeatClaim] {
    (register[body]?.record.all(Forum.members).flatMap { $0 } ?? []).filter(holds).flatMap {
      member in
      member.all(Membership.mandator).flatMap { $0 }.compactMap(\.target).map { actor in
        SeatClaim(
          actor: actor, body: body, count: Quantity(Measure(.exact(DecimalNumber(1)))),
          isAtLeastOne: false, through: nil, rank: member.first(Membership.role),
          document: document)
      }
    }
  }

  /// The rank that a document requires of an actor across its seats.
  private func requiredRank(of actor: EntityID, in document: Entity) -> String? {
    let owner = register[actor]?.owner
    let groups = [actor, owner].compactMap { $0 }.flatMap { id in
      [id] + (register[id]?.record.all(Key.partOf).flatMap { $0 }.compactMap(\.target) ?? [])
    }
    return document.record.all(RuleDocument.requirements).flatMap { $0 }.first { requirement in
      guard let value = requirement.first(RuleDocument.requiredOf) else { return false }
      if case .reference(let reference) = value {
        return reference.target.map(groups.contains) ?? false
      }
      return true
    }?.first(Seat.rank)
  }

  /// Whether an entity is there on the day as far as is known.
  private func mayExist(_ id: EntityID) -> Bool {
    switch state(of: id) {
    case .inForce, .uncertain: true
    case .notYet, .ceased: false
    }
  }

  /// The offices that a seat names, one by one or by their category.
  package func offices(in seat: Record) -> [EntityID] {
    var result: [EntityID] = []
    for value in seat.all(Seat.offices) {
      if case .text(let text) = value, let category = Seat.category(in: text) {
        result += register.offices(inCategory: category)
      }
      result += ([Reference](registerValue: value) ?? []).compactMap(\.target)
    }
    return result
  }

  /// Everybody who is known to hold or to have held an office, each with the time it is known for.
  package func holders(of office: EntityID) -> [Record] {
    register[office]?.record.all(Office.holders).flatMap { $0 } ?? []
  }
}
