import Diagnostics
import Templates
import Testing

@Suite("Rules")
struct RuleTests {
  @Test("A rule's mended example is compiled, and its wrong one is a finding of the rule")
  func examples() {
    let strings = ["a": "b"]
    let others = ["layout": "{{$indhold}}{{/indhold}}"]
    for rule in TemplateRule.allCases {
      let description = rule.description
      guard let wrong = description.wrong, let right = description.right else { continue }
      #expect(description.id == rule.rawValue)
      let model = RuleView.self
      #expect(found(right, others, strings: strings, for: model) == [], "\(rule)")
      let rules = found(wrong, others, strings: strings, for: model)
        .map { $0.split(separator: " ").dropFirst().first.map { String($0) } }
      #expect(rules.contains(rule.rawValue), "\(rule)")
    }
  }

  /// The names that the examples use.
  struct RuleView: ViewModel {
    static let names = Names<RuleView>([
      .text("titel") { _ in "" }, .markup("tekst") { _ in Markup("") },
      .markup("brødtekst") { _ in Markup("") }, .optionalText("note") { _ in nil },
      .object("forum") { $0 }, .list("indehavere") { _ in [HolderView]() },
    ])
  }
}
