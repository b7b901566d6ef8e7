import CivilTime

/// What a document says under one key.
package struct RuleStatement: Hashable, Sendable {
  /// The document that says it.
  package let document: EntityID
  /// What it says, for the body asked about.
  package let fact: Fact
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

  /// The rule of a body under a key on the day.
  ///
  /// Of two documents in force the later one holds. Where the document in force is silent, its
  /// `tidligere regler` decides whether an earlier rule continues, lapses or is unknown; silence
  /// is never taken for continuation.
  package func rule(_ key: String, of body: EntityID) -> RuleAnswer? {
    var current: RuleStatement?
    var earlier: [RuleStatement] = []
    var silence: RuleAnswer.Silence?
    var continues = true
    var sawDocument = false
    for document in ruleDocuments(of: body) {
      let state = state(of: document.id)
      guard state != .notYet else { continue }
      var statement = statement(key, in: document, for: body)
      if state == .inForce, let known = statement {
        let held = known.fact.versions.filter(self.holds)
        if !held.isEmpty { statement = RuleStatement(document: known.document, fact: Fact(held)) }
      }
      let holds = state == .inForce || (sawDocument && continues && silence == nil)
      if let statement, current == nil, holds {
        current = statement
      } else if let statement, statement.fact.versions.contains(where: { $0.value.value != nil }) {
        earlier.append(statement)
      }
      if state == .inForce {
        sawDocument = true
        if statement == nil, current == nil {
          switch document.record.first(RuleDocument.earlierRules) {
          case "gælder fortsat": continues = true
          case "bortfalder": (continues, silence) = (false, .lapsed)
          default: (continues, silence) = (false, .unknown)
          }
        }
      }
    }
    guard current != nil || !earlier.isEmpty else { return nil }
    if current == nil, silence == nil, !sawDocument { silence = .noDocument }
    if let fact = current?.fact, fact.versions.allSatisfy({ $0.value == .notStated }) {
      silence = .unknown
    } else if current != nil {
      silence = nil
    }
    return RuleAnswer(current: current, earlier: earlier, silence: silence)
  }

  /// What a document says under a key of one body, versions for other members left out.
  private func statement(_ key: String, in document: Entity, for body: EntityID)
    -> RuleStatement?
  {
    guard let fact = document.record[key] else { return nil }
    let versions = fact.versions.filter { version in
      version.appliesTo.map { $0.target == body } ?? true || document.owner == body
    }
    return versions.isEmpty ? nil : RuleStatement(document: document.id, fact: Fact(versions))
  }

  private func start(of entity: Entity) -> Day {
    let validity = entity.record.first(Key.validity)
    return validity?.earliest ?? validity?.knownFrom?.first ?? .first
  }
}
