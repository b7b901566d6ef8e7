import Glibc
import Parallel

extension Directory {
  /// Something that lies in a folder.
  struct Entry: Hashable, Sendable {
    /// Its name.
    let name: TreePath
    /// Whether it is a folder; a symbolic link to one is not.
    let isFolder: Bool
  }

  /// What lies in it, in the order of the names' bytes.
  func entries() throws(SystemFault) -> [Entry] {
    // A descriptor of its own: reading moves it, and several may read at once.
    let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0, let stream = fdopendir(own) else { throw SystemFault(path) }
    defer { closedir(stream) }
    guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = TreePath(
        at: UnsafeRawPointer(entry).advanced(by: start).assumingMemoryBound(to: CChar.self))
      if name == "." || name == ".." { continue }
      let type = Int(entry.pointee.d_type)
      let isFolder =
        type == DT_UNKNOWN
        ? status(of: name).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false : type == DT_DIR
      entries.append(Entry(name: name, isFolder: isFolder))
      errno = 0
    }
    if errno != 0 { throw SystemFault(path) }
    return entries.sorted { $0.name < $1.name }
  }

  /// Removes a file, or a folder with everything in it; links are removed, not followed, and nothing is
  /// removed that is mounted inside.
  func removeTree(_ name: TreePath) throws(SystemFault) {
    guard let status = status(of: name) else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else { return try remove(name) }
    let tree = try folder(name)
    if tree.isMountPoint { throw SystemFault(tree.path, code: EBUSY) }
    let faults = try tree.entries().concurrentMap { entry -> SystemFault? in
      do throws(SystemFault) {
        if entry.isFolder { try tree.removeTree(entry.name) } else { try tree.remove(entry.name) }
        return nil
      } catch {
        return error
      }
    }
    if let fault = faults.lazy.compactMap(\.self).first { throw fault }
    try removeFolder(name)
  }

  /// Removes an empty folder.
  func removeFolder(_ name: TreePath) throws(SystemFault) {
    guard unlinkat(descriptor, name.terminated, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw SystemFault(path(of: name))
    }
  }
}
