import Diagnostics
import Publishing
import Testing

@Suite struct PublishingRuleTests {
  @Test(arguments: PublishingRule.allCases)
  func isDescribedInBothLanguages(rule: PublishingRule) {
    let description = rule.description
    #expect(description.id == rule.rawValue)
    for message in [description.summary, description.explanation] {
      for language in Language.allCases { #expect(!message.text(in: language).isEmpty) }
      #expect(message.danish != message.english)
    }
    #expect(!description.summary.danish.hasSuffix("."))
  }
}
