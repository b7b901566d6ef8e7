import CLinux
import Glibc

/// The site that is being made: a tree in a workspace, where nobody sees it yet.
struct Staging: Sendable {
  /// The folder that becomes, or goes into, the target.
  let root: Directory

  /// Begins a tree; findings name the path that it will have.
  init(in workspace: Workspace, for path: String) throws(SystemFault) {
    root = try workspace.directory.makeFolder(Workspace.tree).named(path)
  }

  /// Writes a file, and makes the folders that it lies in.
  func write(_ file: OutputFile) throws(SystemFault) {
    let parts = file.path.split(separator: "/")
    try root.folder(along: parts.dropLast(), made: true).write(
      file.bytes, to: String(parts.last ?? ""))
  }

  /// Takes over a file of another tree.
  func link(_ path: String, from other: Directory) throws(SystemFault) {
    let parts = path.split(separator: "/")
    let old = try other.folder(along: parts.dropLast())
    try root.folder(along: parts.dropLast(), made: true).link(String(parts.last ?? ""), from: old)
  }

  /// Sees to it that everything written so far is on the disk.
  ///
  /// A name that is exchanged reaches the disk before the bytes under it otherwise, and a power cut
  /// would leave a site of empty pages. One call for all files costs less than one for each.
  func settle() throws(SystemFault) {
    guard syncfs(root.descriptor) == 0 else { throw SystemFault(root.path) }
  }
}
