import CLinux
import Diagnostics
import Glibc
import Parallel

extension Publisher {
  /// Makes the tree whole and exchanges it for the target.
  ///
  /// The site before then lies in the workspace until the next build, so that a server that is
  /// reading from it can finish.
  func exchange(_ update: Update) throws(Refusal) {
    do throws(SystemFault) {
      let tree = try workspace.tree()
      if let current = target.current {
        try takeOver(update, from: current, into: tree)
        tree.takeOwner(of: current)
      }
      try tree.write(update.after.bytes, to: Manifest.name)
      try tree.settle()
    } catch {
      throw Refusal(error)
    }
    do throws(SystemFault) {
      let (from, to) = (try workspace.take().descriptor, target.parent.descriptor)
      let done =
        target.current == nil
        ? renameat(from, Workspace.tree, to, target.name)
        : renameat2(from, Workspace.tree, to, target.name, rename_exchange)
      if done != 0 { throw SystemFault(target.path) }
    } catch {
      throw .around(target.path, error)
    }
    if target.current == nil { workspace.clear() }
  }

  /// Links to what stays as it is, and to what people put there.
  private func takeOver(
    _ update: Update, from current: Directory, into tree: Directory
  ) throws(SystemFault) {
    var paths = update.unchanged
    for item in update.foreign {
      if item.isFolder {
        let names = item.path.split(separator: "/")
        try tree.folder(along: names, made: true).takeOwner(of: current.folder(along: names))
      } else {
        paths.append(item.path)
      }
    }
    let faults = paths.concurrentMap { path -> SystemFault? in
      do throws(SystemFault) {
        try tree.link(along: path, from: current)
        return nil
      } catch {
        return error
      }
    }
    if let fault = faults.lazy.compactMap(\.self).first { throw fault }
  }
}

extension Directory {
  /// Gives the folder the owner and the rights of another, as far as the user may.
  func takeOwner(of other: Directory) {
    let status = other.status
    fchown(descriptor, status.st_uid, status.st_gid)
    fchmod(descriptor, status.st_mode & 0o7777)
  }
}
