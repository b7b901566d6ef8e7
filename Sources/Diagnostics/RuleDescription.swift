/// What is said of a rule wherever it is explained: in `docs/rules.md` and by `kommissorium explain`.
package struct RuleDescription: Hashable, Sendable {
  /// The rule's id, in Danish words joined by hyphens.
  package let id: String
  /// The weight of its findings.
  package let severity: Severity
  /// What the rule demands, in one sentence.
  package let summary: Message
  /// Why it is there and what to do.
  package let explanation: Message
  /// Content that breaks the rule.
  package let wrong: String?
  /// The same content mended.
  package let right: String?
  /// Whether it depends on the day; such a rule gives notes only and cannot be a known deviation.
  package let dependsOnDay: Bool

  /// Describes a rule.
  package init(
    _ id: String, _ severity: Severity, summary: Message, explanation: Message,
    wrong: String? = nil, right: String? = nil, dependsOnDay: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.wrong = wrong
    self.right = right
    self.dependsOnDay = dependsOnDay
  }
}
