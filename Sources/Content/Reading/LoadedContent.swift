package import Diagnostics
package import Governance

/// What loading gives: the register, where its values stand, and what was found on the way.
package struct LoadedContent: Sendable {
  /// The register of everything that could be read.
  package var register: Register
  /// Where its values stand.
  package var origins: Origins
  /// The files as read.
  package var tree: SourceTree
  /// What was found while reading.
  package var findings: FindingSet
  /// Ids of files that could not be read; nothing else is found about them.
  package var broken: Set<EntityID>
  /// Files that are copied as they are, by path.
  package var attachments: [String]

  /// Makes a result of a register alone, for rules that are tried in a test.
  package init(
    register: Register, origins: Origins = Origins(), tree: SourceTree = SourceTree(),
    findings: FindingSet = FindingSet(), broken: Set<EntityID> = [], attachments: [String] = []
  ) {
    self.register = register
    self.origins = origins
    self.tree = tree
    self.findings = findings
    self.broken = broken
    self.attachments = attachments
  }
}
