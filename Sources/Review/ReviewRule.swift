package import Content
package import Diagnostics
package import Governance

/// A rule that a register must obey: one rule, one file, one test file.
///
/// Its severity, documentation and example stand in it and make `docs/rules.md` and
/// `kommissorium explain`.
package protocol ReviewRule: Sendable {
  /// What is said of the rule.
  static var description: RuleDescription { get }

  /// Makes the rule.
  init()

  /// Reports everything in the register that breaks the rule.
  func review(_ context: inout ReviewContext)
}

extension ReviewRule {
  /// The rule's id.
  package static var id: String { description.id }
}

extension ReviewContext {
  /// Reports a breach of a rule, with the weight that the rule has.
  ///
  /// - Parameters:
  ///   - entity: what the breach is in.
  ///   - path: the way to the value, for its place.
  ///   - bytes: the bytes in the entity's file, where the breach is in its text.
  ///   - place: the place, where neither says it.
  ///   - name: what `sted` under `kendte afvigelser` would call the place.
  package mutating func report<Rule: ReviewRule>(
    _ rule: Rule.Type, in entity: EntityID, at path: ValuePath = [], bytes: Range<Int>? = nil,
    place: Place? = nil, named name: String? = nil, severity: Severity? = nil,
    _ headline: Message, mend: Message? = nil, notes: [Message] = [],
    related: [Finding.Related] = []
  ) {
    let place =
      place ?? bytes.map { origins.place(of: entity, bytes: $0) }
      ?? origins.place(of: entity, at: path)
    reported.append(
      ReviewFinding(
        finding: Finding(
          Rule.id, severity ?? Rule.description.severity, at: place, headline, mend: mend,
          notes: notes, related: related),
        entity: entity, name: name))
  }
}
