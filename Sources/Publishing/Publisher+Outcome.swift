package import Diagnostics

extension Publisher {
  /// What came of publishing.
  package struct Outcome: Hashable, Sendable {
    /// What was found.
    package var findings: FindingSet
    /// Whether the target now holds what was put.
    package var isPublished = false
    /// The number of files put.
    package var files = 0
    /// How many of them were new or changed.
    package var written = 0
    /// How many files of the site before are gone.
    package var removed = 0

    /// An outcome of findings alone: nothing was published.
    package init(findings: FindingSet) { self.findings = findings }
  }
}
