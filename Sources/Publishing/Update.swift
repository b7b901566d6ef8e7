import Diagnostics

/// What is different between a published site and the one that takes its place.
struct Update: Sendable {
  /// What was published.
  let before: Manifest
  /// What will be.
  let after: Manifest
  /// The files that both have, byte for byte, in the order of their paths.
  let unchanged: [TreePath]
  /// The files that are new or changed, in the order of their paths.
  let written: [TreePath]
  /// The files that only the one before had, in the order of their paths.
  let removed: [TreePath]
  /// What people put into the published folder.
  let foreign: [Survey.Foreign]
  /// Folders of the target at which something is mounted.
  let mounts: [TreePath]
  /// Whether there is nothing to do.
  let isNothing: Bool
  private let path: String

  /// Compares what was put with what lies in the target.
  init(of target: Target, to ledger: Ledger) throws(Refusal) {
    path = target.path
    before = target.before ?? Manifest()
    after = Manifest(ledger.digests)
    let paths = after.paths
    unchanged = paths.filter(ledger.unchanged.contains)
    written = paths.filter { !ledger.unchanged.contains($0) }
    removed = before.paths.filter { ledger.digests[$0] == nil }
    do throws(SystemFault) {
      let survey = try target.current.map { folder throws(SystemFault) in
        try Survey(of: folder, published: target.before ?? Manifest())
      }
      foreign = survey?.foreign ?? []
      mounts = survey?.mounts ?? []
    } catch {
      throw Refusal(error)
    }
    isNothing = target.before == after && written.isEmpty
  }

  /// What people should know of before the site is published, and what keeps it from being.
  ///
  /// A folder that people put there is told of once, whatever is in it.
  func findings(exchanging: Bool) -> FindingSet {
    var findings = FindingSet()
    let folders = after.folders
    for mount in mounts {
      let place = "\(path)/\(mount.text)"
      if exchanging {
        findings.insert(Refusal.mounted(place).finding)
      } else if folders.contains(mount) || before.folders.contains(mount) {
        findings.insert(Refusal.mountedInside(place).finding)
      }
    }
    var told: Set<TreePath> = []
    for item in foreign {
      if after.digests[item.path] != nil || !item.isFolder && folders.contains(item.path) {
        findings.insert(inTheWay(item))
      } else if told.isDisjoint(with: Manifest.folders(of: [item.path])),
        !folders.contains(item.path)
      {
        findings.insert(kept(item))
        if item.isFolder { told.insert(item.path) }
      }
    }
    return findings
  }

  private func kept(_ item: Survey.Foreign) -> Finding {
    Refusal(
      .foreignFile, "\(path)/\(item.path.text)",
      item.isFolder
        ? Message(
          da: "Mappen er lagt her med hånden; den bliver liggende",
          en: "The folder was put here by hand; it stays")
        : Message(
          da: "Filen er lagt her med hånden; den bliver liggende",
          en: "The file was put here by hand; it stays"),
      mend: Message(
        da: "Læg den i `templates/assets/`, så hører den til sitet, eller slet den.",
        en: "Put it into `templates/assets/`, so that it belongs to the site, or delete it."),
      weight: .warning
    ).finding
  }

  private func inTheWay(_ item: Survey.Foreign) -> Finding {
    Refusal(
      .foreignFile, "\(path)/\(item.path.text)",
      Message(
        da: "Her ligger noget, der er lagt ind med hånden, hvor sitet selv har en side",
        en: "Something was put here by hand where the site has a page of its own"),
      mend: Message(
        da: "Flyt eller slet det, og byg igen.", en: "Move or delete it, and build again.")
    ).finding
  }
}
