import Calendar
package import CivilTime
package import Diagnostics
package import Governance

/// One rule held against one meeting, or against the meetings of a year.
package struct Judgement: Hashable, Sendable {
  /// What is judged.
  package let matter: Matter
  /// Whose rule it is.
  package let body: EntityID
  /// The meeting; nil where the meetings of a year are judged together.
  package let meeting: EntityID?
  /// The year whose meetings are judged together; nil where it is one meeting.
  package let year: Int?
  /// The rule in force.
  package let rule: RuleClause
  /// What the rule asks for here, without a full stop: `senest torsdag 24. april 2025`.
  package let promised: Message
  /// What happened, without a full stop: `fredag 25. april 2025`.
  package let held: Message
  /// Whether the rule was kept, as far as that is certain.
  package let answer: Answer
  /// By how much it was not kept, or why that cannot be said; nil when there is nothing to add.
  package let reason: Message?
  /// What of the content shows it.
  package let evidence: Evidence

  /// Makes a judgement.
  init(
    _ matter: Matter, body: EntityID, meeting: EntityID? = nil, year: Int? = nil,
    rule: RuleClause, promised: Message, held: Message, _ answer: Answer, reason: Message? = nil,
    evidence: Evidence
  ) {
    self.matter = matter
    self.body = body
    self.meeting = meeting
    self.year = year
    self.rule = rule
    self.promised = promised
    self.held = held
    self.answer = answer
    self.reason = reason
    self.evidence = evidence
  }

  /// The breach in a line, the matter first, without a full stop: `Dagsorden: 1 dag for sent`.
  package var headline: Message {
    Message { language in
      let year = year.map { (language == .danish ? " i " : " in ") + "\($0)" } ?? ""
      return matter.name.text(in: language) + year + ": " + (reason ?? held).text(in: language)
    }
  }

  /// What the answers to the same question by several sources come to: theirs where they agree.
  static func agreed(_ judgements: [Judgement]) -> Judgement? {
    guard let first = judgements.first else { return nil }
    guard judgements.contains(where: { $0.answer != first.answer }) else { return first }
    return Judgement(
      first.matter, body: first.body, meeting: first.meeting, year: first.year,
      rule: first.rule, promised: first.promised, held: first.held, .unknown,
      reason: Message(
        da: "kilderne er ikke enige om reglen", en: "the sources do not agree on the rule"),
      evidence: first.evidence)
  }
}
