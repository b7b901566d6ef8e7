import CLinux
import Glibc

extension Directory {
  /// The folder at the end of a path, each name of which is opened from the one before.
  ///
  /// - Parameter isMade: whether folders that are not there are made.
  func folder(
    along names: some Sequence<TreePath>, made isMade: Bool = false
  ) throws(SystemFault) -> Directory {
    var folder = self
    for name in names {
      folder = try isMade ? folder.makeFolder(name) : folder.folder(name)
    }
    return folder
  }

  /// The folder that the end of a path lies in, and the name there.
  func place(
    of path: TreePath, made isMade: Bool = false
  ) throws(SystemFault) -> (folder: Directory, name: TreePath) {
    var names = path.names
    let name = names.popLast() ?? ""
    return (try folder(along: names, made: isMade), name)
  }

  /// Takes over a file from the same path of another tree.
  func link(along path: TreePath, from other: Directory) throws(SystemFault) {
    let old = try other.place(of: path).folder
    let (folder, name) = try place(of: path, made: true)
    try folder.link(name, from: old)
  }

  /// Moves a file here from the same path of another tree, in place of what is there.
  func move(along path: TreePath, from other: Directory) throws(SystemFault) {
    let old = try other.place(of: path).folder
    let (folder, name) = try place(of: path, made: true)
    try folder.move(name, from: old)
  }

  /// Removes the file at the end of a path; one that is gone already is no fault.
  func remove(along path: TreePath) throws(SystemFault) {
    do throws(SystemFault) {
      let (folder, name) = try place(of: path)
      try folder.remove(name)
    } catch {
      // A folder on the way that is gone takes the file with it.
      if error.code != ENOENT { throw error }
    }
  }

  /// Removes those of some folders that are empty, the innermost first.
  func removeEmptied(_ folders: Set<TreePath>) throws(SystemFault) {
    for path in folders.sorted(by: >) {
      do throws(SystemFault) {
        let (around, name) = try place(of: path)
        try around.removeFolder(name)
      } catch {
        if ![ENOTEMPTY, EEXIST, ENOTDIR, ENOENT].contains(error.code) { throw error }
      }
    }
  }

  /// Sees to it that everything written so far is on the disk.
  ///
  /// A name that is exchanged reaches the disk before the bytes under it otherwise, and a power cut
  /// would leave a site of empty pages. One call for all files costs less than one for each.
  func settle() throws(SystemFault) {
    guard syncfs(descriptor) == 0 else { throw SystemFault(path) }
  }
}
