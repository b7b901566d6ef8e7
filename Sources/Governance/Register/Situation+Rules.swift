import CivilTime

/// What a document says under one key.
package struct RuleStatement: Hashable, Sendable {
  /// The document that says it.
  package let document: EntityID
  /// What it says, for the body asked about.
  package let fact: Fact

  /// Makes a statement.
  package init(document: EntityID, fact: Fact) {
    self.document = document
    self.fact = fact
  }
}

/// The answer to the question which rule holds for a body.
package struct RuleAnswer: Hashable, Sendable {
  /// What holds on the day; nil when nothing is known to hold.
  package let current: RuleStatement?
  /// What earlier documents said and may no longer hold, the latest first.
  package let earlier: [RuleStatement]
  /// Why an earlier statement is not current.
  package let silence: Silence?

  /// What silence of the document in force means for earlier rules.
  package enum Silence: String, Hashable, Sendable {
    /// The earlier rules lapse.
    case lapsed
    /// The document does not say.
    case unknown
    /// No document is known to be in force.
    case noDocument
  }
}

extension Situation {
  /// The rule documents of a body and of the collectives it is part of, the latest first.
  package func ruleDocuments(of body: EntityID) -> [Entity] {
    var owners = [body]
    for reference in register[body]?.record.all(Key.partOf).flatMap({ $0 }) ?? [] {
      if let target = reference.target, !owners.contains(target) { owners.append(target) }
    }
    return owners.flatMap { register.owned(by: $0) }
      .filter { Kind.ruleDocuments.contains($0.kind) }
      .sorted { left, right in
        let (a, b) = (start(of: left), start(of: right))
        return a != b ? a > b : left.id > right.id
      }
  }

  /// The rule documents of a body with their states on the day, to be asked for many rules.
  package func ruleBook(of body: EntityID) -> RuleBook {
    RuleBook(
      body: body, situation: self,
      documents: ruleDocuments(of: body).map { ($0, state(of: $0.id)) })
  }

  /// The rule of a body under a key on the day, as ``RuleBook`` answers.
  package func rule(_ key: String, of body: EntityID) -> RuleAnswer? {
    ruleBook(of: body).rule(key)
  }

  private func start(of entity: Entity) -> Day {
    let validity = entity.record.first(Key.validity)
    return validity?.earliest ?? validity?.knownFrom?.first ?? .first
  }
}
