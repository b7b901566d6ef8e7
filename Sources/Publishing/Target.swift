import Diagnostics
import Glibc

/// The folder that a site is published to, as it is before.
struct Target: Sendable {
  /// Where it lies, as the user wrote it.
  let path: String
  /// The folder around it.
  let parent: Directory
  /// Its name there.
  let name: TreePath
  /// The folder itself; nil when there is none yet.
  let current: Directory?
  /// What was published there; nil when nothing was, and the folder is empty or new.
  let before: Manifest?

  /// Looks at a target, takes its lock, and makes the folders round one that is new.
  ///
  /// A symbolic link that leads to a folder stands for it: that folder is published to, and the
  /// link stays as it is.
  /// - Parameter isMade: whether the target itself is made if it is not there.
  init(_ path: String, made isMade: Bool) throws(Refusal) {
    self.path = path
    do throws(SystemFault) {
      let (around, last) = try Self.place(of: path)
      // The root of the file system has no name.
      guard !last.isEmpty else { throw SystemFault(path, code: EBUSY) }
      name = TreePath(last)
      parent = try Directory(at: around)
      if isMade {
        current = try parent.makeFolder(name).named(path)
      } else if parent.status(of: name) != nil {
        current = try parent.folder(name).named(path)
      } else {
        current = nil
      }
    } catch {
      throw Refusal(error)
    }
    before =
      try current.map { folder throws(Refusal) in try Self.manifest(of: folder, path) } ?? nil
    if !isStillThere { throw .busy(path) }
  }

  /// What was published to a folder, read under its lock; nil when it is empty.
  private static func manifest(of folder: Directory, _ path: String) throws(Refusal) -> Manifest? {
    let (isLocked, mark, isEmpty): (Bool, [UInt8]?, Bool)
    do throws(SystemFault) {
      isLocked = try folder.lock()
      mark = try folder.read(Manifest.name)
      isEmpty = mark == nil ? try folder.entries().allSatisfy(isNothing) : false
    } catch {
      throw Refusal(error)
    }
    if !isLocked { throw .busy(path) }
    if isEmpty { return nil }
    guard let manifest = mark.flatMap(Manifest.init(parsing:)) else { throw .foreign(path) }
    return manifest
  }

  /// Whether a file was published before and still lies there, byte for byte.
  ///
  /// The manifest alone cannot tell: somebody may have changed the file since.
  func holds(_ bytes: [UInt8], _ digest: Digest, at path: TreePath) -> Bool {
    guard let current, before?.digests[path] == digest else { return false }
    guard let (folder, name) = try? current.place(of: path) else { return false }
    return folder.holds(bytes, in: name)
  }

  /// Whether the name still leads to the folder that was looked at.
  var isStillThere: Bool {
    guard let current else { return parent.status(of: name) == nil }
    return current.lies(in: parent, as: name)
  }

  /// What a folder may hold and still count as empty: what a build left that was killed before it
  /// had published anything, and what a new file system has of itself.
  private static func isNothing(_ entry: Directory.Entry) -> Bool {
    entry.isFolder && [Workspace.nameInside, "lost+found"].contains(entry.name)
  }

  /// The folder around a path, without links, and the name in it.
  private static func place(of path: String) throws(SystemFault) -> (around: String, name: String) {
    if let real = realpath(path.isEmpty ? "." : path, nil) {
      defer { free(real) }
      return split(String(cString: real))
    }
    guard errno == ENOENT else { throw SystemFault(path) }
    var status = stat()
    // A link that leads nowhere is not a new folder.
    guard lstat(path, &status) != 0 else { throw SystemFault(path, code: ELOOP) }
    let (around, name) = split(path)
    guard name != "..", name != "." else { throw SystemFault(path, code: ENOENT) }
    try makeFolders(around)
    return (around, name)
  }

  private static func split(_ path: String) -> (around: String, name: String) {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return (".", String(rest)) }
    let around = rest[..<slash]
    return (around.isEmpty ? "/" : String(around), String(rest[rest.index(after: slash)...]))
  }

  private static func makeFolders(_ path: String) throws(SystemFault) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw SystemFault(made) }
    }
  }
}
