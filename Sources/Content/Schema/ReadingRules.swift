package import Diagnostics

/// What is said of the rules that hold while content is read, before there is a register.
package enum ReadingRules {
  /// All of them, in the order of their ids.
  package static let all: [RuleDescription] = []
}
