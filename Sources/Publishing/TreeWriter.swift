import Synchronization

/// Writes the new files of a site into the tree of a workspace, from any thread.
///
/// The folders on the way to a file are the same as for the file before, nearly always: they stay
/// open, so that a file costs what it costs and not its path again.
final class TreeWriter: Sendable {
  private let workspace: Workspace
  private let open = Mutex<[TreePath: Directory]>([:])

  /// The most folders that are open at a time.
  private static let most = 64

  /// Writes into the tree of a workspace, which is begun with the first file.
  init(_ workspace: Workspace) { self.workspace = workspace }

  /// Writes a new file, and makes the folders that it lies in; a name that is taken is an error.
  func write(_ bytes: [UInt8], to path: TreePath) throws(SystemFault) {
    try folder(around: path).write(bytes, to: path.name)
  }

  /// The folder that a path lies in, made if it is not there.
  private func folder(around path: TreePath) throws(SystemFault) -> Directory {
    guard let parent = path.parent else { return try workspace.tree() }
    if let known = open.withLock({ $0[parent] }) { return known }
    let folder = try folder(around: parent).makeNewFolder(parent.name)
    open.withLock { open in
      if open.count == Self.most { open.removeAll(keepingCapacity: true) }
      open[parent] = folder
    }
    return folder
  }
}
