import Parallel

/// What lies in a published folder, held against what was published there.
struct Survey: Sendable {
  /// Something that somebody else put there.
  struct Foreign: Hashable, Sendable {
    /// Its path.
    let path: TreePath
    /// Whether it is a folder.
    let isFolder: Bool
  }

  /// What was not published, in the order of the paths; a folder stands before what is in it.
  private(set) var foreign: [Foreign] = []
  /// Folders at which something is mounted; they are not looked into.
  private(set) var mounts: [TreePath] = []

  /// Looks through a folder.
  ///
  /// - Complexity: O(folders and files), on all cores, without opening a file.
  init(of root: Directory, published manifest: Manifest) throws(SystemFault) {
    let folders = manifest.folders
    var level: [TreePath] = [""]
    while !level.isEmpty {
      var next: [TreePath] = []
      for look in level.concurrentMap({ Self.look(into: $0, of: root) }) {
        let (path, entries) = try look.get()
        guard let entries else {
          mounts.append(path)
          continue
        }
        for entry in entries {
          let inner = path.appending(entry.name)
          if path.isEmpty, [Manifest.name, Workspace.nameInside].contains(entry.name) { continue }
          let isOurs = entry.isFolder ? folders.contains(inner) : manifest.digests[inner] != nil
          if !isOurs { foreign.append(Foreign(path: inner, isFolder: entry.isFolder)) }
          if entry.isFolder { next.append(inner) }
        }
      }
      level = next
    }
    foreign.sort { $0.path < $1.path }
  }

  /// The entries of a folder, or nil where something is mounted at it.
  private static func look(
    into path: TreePath, of root: Directory
  ) -> Result<(TreePath, [Directory.Entry]?), SystemFault> {
    do throws(SystemFault) {
      let folder = try root.folder(along: path.names)
      if !path.isEmpty, folder.isMountPoint { return .success((path, nil)) }
      return .success((path, try folder.entries()))
    } catch {
      return .failure(error)
    }
  }
}
