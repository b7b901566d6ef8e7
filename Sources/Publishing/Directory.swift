import CLinux
import Glibc

/// An open folder.
///
/// What lies in it is reached by one name at a time and no symbolic link is followed, so nothing
/// that is done from here can happen outside it.
final class Directory: Sendable {
  /// The open descriptor; closed with the last reference.
  let descriptor: Int32
  /// Where it lies, for findings.
  let path: String

  /// Opens a folder as a person wrote it; symbolic links on the way are followed.
  convenience init(at path: String) throws(SystemFault) {
    try self.init(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path)
  }

  private init(_ descriptor: Int32, _ path: String) throws(SystemFault) {
    guard descriptor >= 0 else { throw SystemFault(path) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// A folder in it.
  func folder(_ name: TreePath) throws(SystemFault) -> Directory {
    try Directory(
      openat(descriptor, name.terminated, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC),
      path(of: name))
  }

  /// A folder in it, made if it is not there.
  func makeFolder(_ name: TreePath, mode: mode_t = 0o777) throws(SystemFault) -> Directory {
    // Most folders are asked for again and again: to open one that is there costs one call.
    do throws(SystemFault) {
      return try folder(name)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    return try makeNewFolder(name, mode: mode)
  }

  /// A folder in it that most likely is not there, made unless it is.
  func makeNewFolder(_ name: TreePath, mode: mode_t = 0o777) throws(SystemFault) -> Directory {
    guard mkdirat(descriptor, name.terminated, mode) == 0 || errno == EEXIST else {
      throw SystemFault(path(of: name))
    }
    return try folder(name)
  }

  /// The same folder under the name that findings give it.
  func named(_ path: String) throws(SystemFault) -> Directory {
    try Directory(openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), path)
  }

  /// What is known of a name in it without following a link; nil when there is no such name.
  func status(of name: TreePath) -> stat? {
    var status = stat()
    return fstatat(descriptor, name.terminated, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// Whether a name in another folder leads to this one.
  func lies(in folder: Directory, as name: TreePath) -> Bool {
    let (here, there) = (status, folder.status(of: name))
    return here.st_ino == there?.st_ino && here.st_dev == there?.st_dev
  }

  /// What is known of the folder itself.
  var status: stat {
    var status = stat()
    fstat(descriptor, &status)
    return status
  }

  /// Whether another file system, or another part of one, is mounted here.
  var isMountPoint: Bool {
    var status = CLinux.statx()
    return statx(descriptor, "", at_empty_path, 0, &status) == 0
      && status.stx_attributes & attribute_mount_root != 0
  }

  /// Takes the folder's lock until it is closed, by the end of the process at the latest; false
  /// when somebody else has it.
  func lock() throws(SystemFault) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw SystemFault(path) }
    return false
  }

  /// The path of something in it, for findings.
  func path(of name: TreePath) -> String {
    path.hasSuffix("/") ? path + name.text : "\(path)/\(name.text)"
  }
}
