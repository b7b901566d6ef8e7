import Diagnostics

/// What has been put so far.
struct Ledger: Sendable {
  /// Every file by its path.
  private(set) var digests: [TreePath: Digest] = [:]
  /// The files that were published before with the same bytes.
  private(set) var unchanged: Set<TreePath> = []
  private var paths: Set<TreePath> = []
  private var refused: [TreePath: Message] = [:]
  private var fault: SystemFault?

  /// Takes note of a file that is put; false when nothing is to be written.
  mutating func begin(_ path: TreePath) -> Bool {
    guard OutputFile.isInside(path) else {
      refused[path] = Message(
        da: "Stien kan ikke ligge i målmappen", en: "The path cannot lie in the output folder")
      return false
    }
    guard paths.insert(path).inserted else {
      refused[path] = Message(da: "To filer vil ligge her", en: "Two files want this place")
      return false
    }
    return fault == nil
  }

  /// Takes note of what came of it.
  mutating func end(_ path: TreePath, _ digest: Digest, isUnchanged: Bool, _ fault: SystemFault?) {
    digests[path] = digest
    if isUnchanged { unchanged.insert(path) }
    if self.fault == nil { self.fault = fault }
  }

  /// What keeps the files from being a site.
  ///
  /// Paths first, each of them, whatever order they came in; a fault that follows from two paths
  /// that do not go together is not told too.
  var findings: FindingSet {
    var refused = refused
    for folder in Manifest.folders(of: paths) where paths.contains(folder) {
      refused[folder] = Message(
        da: "Filen ligger, hvor andre filer skal have en mappe",
        en: "The file lies where other files need a folder")
    }
    if refused.isEmpty { return FindingSet(fault.map { [Refusal($0).finding] } ?? []) }
    return FindingSet(
      refused.map { path, headline in
        Refusal(
          .badPath, path.text, headline,
          mend: Message(
            da: "Ret den adresse, det id eller det filnavn, som stien kommer af.",
            en: "Mend the address, id or file name that the path comes from.")
        ).finding
      })
  }
}
