import Diagnostics
import Press
import Publishing
import Reports
import Review
import Templates

/// What is said of every rule there is.
enum ReviewRules {
  /// The rules of review and reading, of templates, of publishing and of printing, in the order of their ids.
  static var descriptions: [RuleDescription] {
    var seen: Set<String> = []
    let further =
      TemplateRule.allCases.map(\.description) + PublishingRule.allCases.map(\.description)
      + ReportRule.allCases.map(\.description)
      + PressRule.allCases.map(\.description)
    return (Review.descriptions + further)
      .filter { seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
  }
}
