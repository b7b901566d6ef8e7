import Glibc
import Synchronization

/// The hidden folder in which a site is made, held by one build at a time.
///
/// It holds one tree: while a build runs, the site that is being made; after an exchange, the site
/// before, for servers that still read it. What lies there when a build begins was left by the one
/// before, killed or not, and is removed.
///
/// Nobody but the user may look into it: a tree that waits for its removal may be of another
/// edition, and a server may hand out whatever lies beside a site.
final class Workspace: Sendable {
  private let parent: Directory
  private let name: TreePath
  /// The path that the tree will have, for findings.
  private let path: String
  private let state = Mutex<State>(State())

  private struct State: Sendable {
    var directory: Directory?
    var tree: Directory?
  }

  /// The name of the tree in it.
  static let tree: TreePath = "site"
  /// The name of a folder of somebody else's that could not be put back.
  static let strange: TreePath = "fremmed"
  /// The name of a workspace that lies in the target.
  static let nameInside: TreePath = ".kommissorium-arbejde"
  /// The name of a workspace that lies beside a target.
  static func name(beside target: TreePath) -> TreePath {
    TreePath(".".utf8 + Array(target.bytes) + ".kommissorium".utf8)
  }

  /// Names a workspace; it is made when it is taken.
  init(_ name: TreePath, in parent: Directory, for path: String) {
    self.name = name
    self.parent = parent
    self.path = path
  }

  /// Whether it is there, of this build or of one before.
  var exists: Bool { parent.status(of: name) != nil }

  /// The folder, taken for this build; what the build before left in it is removed.
  ///
  /// - Throws: `EWOULDBLOCK` when another build has it.
  @discardableResult
  func take() throws(SystemFault) -> Directory {
    try state.withLock { state throws(SystemFault) in try take(&state) }
  }

  /// The tree, begun with the first call.
  func tree() throws(SystemFault) -> Directory {
    try state.withLock { state throws(SystemFault) in
      if let tree = state.tree { return tree }
      let tree = try take(&state).makeFolder(Self.tree).named(path)
      state.tree = tree
      return tree
    }
  }

  /// Removes the tree, and the workspace with it; what cannot be removed is left for the next build.
  func clear() {
    state.withLock { state in
      guard let directory = state.directory else { return }
      // An exchange that was broken off may have left there what is somebody else's.
      if state.tree?.lies(in: directory, as: Self.tree) ?? false {
        try? directory.removeTree(Self.tree)
      }
      try? parent.removeFolder(name)
    }
  }

  private func take(_ state: inout State) throws(SystemFault) -> Directory {
    if let directory = state.directory { return directory }
    // Another build may remove the folder at any moment until it is locked; it does so once.
    for _ in 0..<10 {
      guard let found = try make() else { continue }
      try found.removeTree(Self.tree)
      state.directory = found
      return found
    }
    throw SystemFault(path, code: EWOULDBLOCK)
  }

  /// The folder, new or found, with its lock; nil when it went away meanwhile.
  private func make() throws(SystemFault) -> Directory? {
    let isNew = mkdirat(parent.descriptor, name.terminated, 0o700) == 0
    guard isNew || errno == EEXIST else { throw SystemFault(parent.path(of: name)) }
    let found: Directory
    do throws(SystemFault) {
      found = try parent.folder(name)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
    guard try found.lock() else { throw SystemFault(path, code: EWOULDBLOCK) }
    let (here, there) = (found.status, parent.status(of: name))
    guard here.st_ino == there?.st_ino else { return nil }
    if isNew || here.st_uid == geteuid() { return found }
    // Somebody who may write beside the target could have put it there, to change what lies in it.
    try replace(found)
    return nil
  }

  /// Removes the workspace of another user, as far as this one may, so that a new one can be made.
  private func replace(_ found: Directory) throws(SystemFault) {
    do throws(SystemFault) {
      try found.removeTree(Self.tree)
      try parent.removeFolder(name)
    } catch {
      throw SystemFault(found.path, code: EPERM)
    }
  }
}
