package import Diagnostics

/// A finding as a test expects it: rule, weight, file and marked text.
package struct Found: Hashable, Sendable, CustomStringConvertible {
  /// The rule's id.
  package let rule: String
  /// How much it weighs.
  package let severity: Severity
  /// The path of the file, without `content/`.
  package let path: String
  /// The text at its place, in ⟦ and ⟧ when exactly that place is marked in the test's source.
  package let text: String

  /// Makes an expectation; the text is taken to be marked.
  package init(_ rule: String, _ severity: Severity, _ path: String, _ marked: String) {
    self.init(rule: rule, severity: severity, path: path, text: "⟦\(marked)⟧")
  }

  init(rule: String, severity: Severity, path: String, text: String) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.text = text
  }

  /// The expectation on one line, as a failing test prints it.
  package var description: String {
    "\(path): \(severity.word.english): \(text) [\(rule)]"
  }
}
