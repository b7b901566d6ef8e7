package import Diagnostics

/// What is said of the rules that hold while content is read, before there is a register.
///
/// Where a rule has an example, it stands in the front matter or text of a file that is otherwise
/// well formed; a test reads both halves and finds exactly the rule in the first.
package enum ReadingRules {
  /// All of them, in the order of their ids.
  package static let all: [RuleDescription] =
    (files + heads + values + forms + phrases + yaml + texts)
    .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
}
