/// The forms in which findings are printed.
package enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// For people: the source line with the place marked, and a count at the end.
  case text
  /// For programs: one object with a version.
  case json
  /// Workflow commands that GitHub Actions shows beside the changed lines.
  case github
  /// SARIF 2.1.0 (OASIS), for code scanning.
  case sarif
}
