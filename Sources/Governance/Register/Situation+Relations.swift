package import CivilTime

extension Situation {
  /// The state of a relation on the day: the weakest of its own and those of the two that it joins.
  ///
  /// A relation of which no time is said holds as long as both its sides do.
  package func state(of relation: Relation) -> ValidityState {
    let sides = [relation.subject, relation.object].compactMap { $0 }.map { state(of: $0) }
    let all = [relation.validity?.state(on: day) ?? .inForce] + sides
    return [.ceased, .notYet, .uncertain].first(where: all.contains) ?? .inForce
  }
}
