import Diagnostics
import Glibc

extension Publisher {
  /// Moves the files of the tree into the target one by one: first what pages need, then pages,
  /// then what goes.
  ///
  /// The manifest names old and new files while this lasts, so that a build that is killed here
  /// leaves a folder that the next one knows as its own.
  func replace(_ update: Update) throws(Refusal) {
    guard let root = target.current else { return }
    do throws(SystemFault) {
      let all = Manifest(update.before.digests.merging(update.after.digests) { $1 })
      try staging.root.write(all.bytes, to: Manifest.name)
      try staging.settle()
      try root.move(Manifest.name, from: staging.root)
      let blocking = update.blocking
      for path in blocking { try root.remove(along: path) }
      try root.removeEmptied(update.before.folders.subtracting(update.after.folders))
      for isPage in [false, true] {
        for path in update.written where path.hasSuffix(".html") == isPage {
          let parts = path.split(separator: "/")
          let from = try staging.root.folder(along: parts.dropLast())
          try root.folder(along: parts.dropLast(), made: true)
            .move(String(parts.last ?? ""), from: from)
        }
      }
      for path in update.removed { try root.remove(along: path) }
      try root.removeEmptied(update.before.folders.subtracting(update.after.folders))
      try staging.root.write(update.after.bytes, to: Manifest.name)
      try root.move(Manifest.name, from: staging.root)
    } catch {
      throw Refusal(error)
    }
    discard()
  }
}

extension Update {
  /// The old files that must go before new ones can come: one where a folder is needed, and those
  /// in a folder where a file is.
  var blocking: [String] {
    let folders = after.folders
    return removed.filter { path in
      folders.contains(path)
        || Manifest.folders(of: [path]).contains { after.digests[$0] != nil }
    }
  }
}

extension Directory {
  /// Removes the file at the end of a path; one that is gone already is no fault.
  func remove(along path: String) throws(SystemFault) {
    let parts = path.split(separator: "/")
    do throws(SystemFault) {
      try folder(along: parts.dropLast()).remove(String(parts.last ?? ""))
    } catch {
      if status(along: parts) != nil { throw error }
    }
  }

  /// Removes those of some folders that are empty, the innermost first.
  func removeEmptied(_ folders: Set<String>) throws(SystemFault) {
    for path in folders.sorted(by: >) {
      let parts = path.split(separator: "/")
      guard let around = try? folder(along: parts.dropLast()) else { continue }
      do throws(SystemFault) {
        try around.removeFolder(String(parts.last ?? ""))
      } catch {
        if error.code != ENOTEMPTY, error.code != EEXIST, error.code != ENOTDIR { throw error }
      }
    }
  }

  private func status(along parts: [Substring]) -> stat? {
    guard let around = try? folder(along: parts.dropLast()) else { return nil }
    return around.status(of: String(parts.last ?? ""))
  }
}
