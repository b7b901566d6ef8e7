import Diagnostics

extension Publisher {
  /// Moves the files of the tree into the target one by one: first what pages need, then pages,
  /// then what goes.
  ///
  /// The manifest names old and new files while this lasts, so that a build that is killed here
  /// leaves a folder that the next one knows as its own. What needs space on the disk comes before
  /// the first file is moved.
  func replace(_ update: Update) throws(Refusal) {
    guard let root = target.current else { return }
    guard target.isStillThere else { throw .replaced(target.path) }
    let gone = update.before.folders.subtracting(update.after.folders)
    do throws(SystemFault) {
      let tree = try workspace.tree()
      let all = Manifest(update.before.digests.merging(update.after.digests) { $1 })
      // No file of a site can have this name.
      try tree.write(all.bytes, to: Workspace.nameInside)
      try tree.write(update.after.bytes, to: Manifest.name)
      try tree.settle()
      try root.move(Workspace.nameInside, from: tree, as: Manifest.name)
      for path in update.blocking { try root.remove(along: path) }
      try root.removeEmptied(gone)
      for path in update.after.folders.sorted() {
        _ = try root.folder(along: path.names, made: true)
      }
      for isPage in [false, true] {
        for path in update.written where path.text.hasSuffix(".html") == isPage {
          try root.move(along: path, from: tree)
        }
      }
      for path in update.removed { try root.remove(along: path) }
      try root.removeEmptied(gone)
      try root.move(Manifest.name, from: tree)
    } catch {
      throw Refusal(error)
    }
    discard()
  }
}

extension Update {
  /// The old files that must go before new ones can come: one where a folder is needed, and those
  /// in a folder where a file is.
  var blocking: [TreePath] {
    let folders = after.folders
    return removed.filter { path in
      folders.contains(path)
        || Manifest.folders(of: [path]).contains { after.digests[$0] != nil }
    }
  }
}
