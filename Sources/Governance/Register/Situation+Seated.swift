extension Situation {
  /// Who sits in a body on the day: the actors of its seats, its known members, and the holders of
  /// the offices among them.
  package func seated(in body: EntityID) -> Set<EntityID> {
    var seated = Set(seatClaims(in: body).map(\.actor))
    let members = register[body]?.record.all(Forum.members).flatMap { $0 } ?? []
    for member in members where holds(member) {
      if let holder = member.first(Membership.holder)?.target { seated.insert(holder) }
    }
    return seated.union(seated.flatMap { holders(ofOffice: $0) })
  }

  /// Those who hold an office on the day; none for what is no office.
  private func holders(ofOffice id: EntityID) -> [EntityID] {
    guard let kind = register.kind(of: id), [.unit, .office].contains(kind) else { return [] }
    return holders(of: id).filter(holds).compactMap { $0.first(Membership.holder)?.target }
  }
}
