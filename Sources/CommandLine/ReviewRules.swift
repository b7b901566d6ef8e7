import Diagnostics
import Review
import Templates

/// What is said of every rule there is.
enum ReviewRules {
  /// The rules of review and reading, and those of templates, in the order of their ids.
  static var descriptions: [RuleDescription] {
    var seen: Set<String> = []
    return (Review.descriptions + TemplateRule.allCases.map(\.description))
      .filter { seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
  }
}
