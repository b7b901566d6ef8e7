import Glibc

/// The hidden folder in which a site is made, held by one build at a time.
///
/// It holds one tree: while a build runs, the site that is being made; after an exchange, the site
/// before, for servers that still read it. What lies there when a build begins was left by the one
/// before, killed or not, and is removed.
///
/// Nobody but the user may look into it: a tree that waits for its removal may be of another
/// edition, and a server may hand out whatever lies beside a site.
struct Workspace: Sendable {
  /// The folder.
  let directory: Directory
  private let parent: Directory
  private let name: String

  /// The name of the tree in it.
  static let tree = "site"
  /// The name of a workspace that lies in the target.
  static let nameInside = ".kommissorium-arbejde"
  /// The name of a workspace that lies beside a target.
  static func name(beside target: String) -> String { ".\(target).kommissorium" }

  /// Takes a workspace, and removes what the build before left; nil when somebody else has it.
  init?(_ name: String, in parent: Directory) throws(SystemFault) {
    var taken: Directory?
    while taken == nil {
      let isNew = mkdirat(parent.descriptor, name, 0o700) == 0
      guard isNew || errno == EEXIST else { throw SystemFault(parent.path(of: name)) }
      let found = try parent.folder(name)
      guard try found.lock() else { return nil }
      let (here, there) = (found.status, parent.status(of: name))
      // The build before may have removed the folder after it was opened here.
      guard here.st_ino == there?.st_ino else { continue }
      // Somebody who may write beside the target could have put it there, to change what lies in it.
      guard isNew || here.st_uid == geteuid() else { throw SystemFault(found.path, code: EPERM) }
      taken = found
    }
    guard let taken else { return nil }
    directory = taken
    self.parent = parent
    self.name = name
    try directory.removeTree(Self.tree)
  }

  /// Removes the tree, and the workspace with it; what cannot be removed is left for the next build.
  func clear() {
    try? directory.removeTree(Self.tree)
    try? parent.removeFolder(name)
  }
}
