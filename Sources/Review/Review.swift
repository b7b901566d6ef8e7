package import CivilTime
package import Content
package import Diagnostics
import Governance
import Parallel

/// Holds a register against the rules.
package enum Review {
  /// All rules, in the order of their ids.
  package static let rules: [any ReviewRule.Type] = allRules.sorted { $0.id < $1.id }

  /// What is said of every rule, those of the reader included, in the order of their ids.
  package static var descriptions: [RuleDescription] {
    (rules.map { $0.description } + ReadingRules.all + [KnownDeviations.description])
      .sorted { $0.id < $1.id }
  }

  /// Everything found in loaded content: what the reader found, and what the rules find, without
  /// what the content knows of and keeps (`kendte afvigelser`).
  package static func findings(in content: LoadedContent, on day: Day) -> FindingSet {
    var context = ReviewContext(content, on: day)
    let start = context
    context.reported = rules.concurrentMap { rule in
      var own = start
      rule.init().review(&own)
      return own.reported
    }.flatMap { $0 }
    var findings = content.findings
    findings.formUnion(KnownDeviations(context).remaining())
    return findings
  }
}
