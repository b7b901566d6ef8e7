package import Diagnostics

/// What is said of the rules that hold while content and templates are read, before there is a
/// register.
package enum ReadingRules {
  /// All of them, in the order of their ids.
  package static let all: [RuleDescription] =
    (files + keys + values + phrases + texts + yaml
    + templates + theme).sorted { $0.id < $1.id }
}
