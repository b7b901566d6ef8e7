package import CivilTime

/// The rule documents of a body as they stand on a day, and the rules that they give.
package struct RuleBook: Sendable {
  let body: EntityID
  private let situation: Situation
  /// The documents with their states on the day, the latest first.
  package let documents: [(document: Entity, state: ValidityState)]

  /// Makes a book of documents, the latest first.
  init(
    body: EntityID, situation: Situation,
    documents: [(document: Entity, state: ValidityState)]
  ) {
    self.body = body
    self.situation = situation
    self.documents = documents
  }

  /// The register that the documents stand in.
  var register: Register { situation.register }

  /// The rule under a key.
  ///
  /// Of two documents in force the later one holds. Where the document in force is silent, its
  /// `tidligere regler` decides whether an earlier rule continues, lapses or is unknown; silence
  /// is never taken for continuation.
  package func rule(_ key: String) -> RuleAnswer? {
    var current: RuleStatement?
    var earlier: [RuleStatement] = []
    var silence: RuleAnswer.Silence?
    var continues = true
    var sawDocument = false
    for (document, state) in documents where state != .notYet {
      var statement = statement(key, in: document)
      if state == .inForce, let known = statement {
        let held = known.fact.versions.filter(situation.holds)
        if !held.isEmpty, held.count < known.fact.versions.count {
          statement = RuleStatement(document: known.document, fact: Fact(held))
        }
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

  /// What a document says under a key of the body, versions for other members left out.
  private func statement(_ key: String, in document: Entity) -> RuleStatement? {
    guard let fact = document.record[key] else { return nil }
    if fact.versions.allSatisfy({ $0.appliesTo == nil }) {
      return RuleStatement(document: document.id, fact: fact)
    }
    let versions = fact.versions.filter { version in
      version.appliesTo.map { $0.target == body } ?? true || document.owner == body
    }
    return versions.isEmpty ? nil : RuleStatement(document: document.id, fact: Fact(versions))
  }
}
