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
    guard target.isStillThere else { throw .replaced(target.path) }
    try trade()
    if target.current == nil { workspace.clear() }
  }

  /// Exchanges the tree for the target, and back again when what came in its place is not the
  /// folder that the build began with.
  ///
  /// A look before cannot tell, since the name may lead to another folder at any moment; and what
  /// lies in the workspace is removed by the next build. The refusal says where that folder is.
  func trade() throws(Refusal) {
    var place = target.path
    do throws(SystemFault) {
      let hidden = try workspace.take()
      guard let current = target.current else {
        return try target.parent.move(Workspace.tree, from: hidden, as: target.name)
      }
      try target.parent.exchange(target.name, with: Workspace.tree, of: hidden)
      if current.lies(in: hidden, as: Workspace.tree) { return }
      do throws(SystemFault) {
        try target.parent.exchange(target.name, with: Workspace.tree, of: hidden)
      } catch {
        // Under another name the next build does not remove it.
        try hidden.move(Workspace.tree, from: hidden, as: Workspace.strange)
        place = hidden.path(of: Workspace.strange)
      }
    } catch {
      throw .around(target.path, error)
    }
    throw .replaced(place)
  }

  /// Links to what stays as it is, and to what people put there.
  private func takeOver(
    _ update: Update, from current: Directory, into tree: Directory
  ) throws(SystemFault) {
    var paths = update.unchanged
    for item in update.foreign {
      if item.isFolder {
        let names = item.path.names
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
  /// Lets two names lead to what the other led to, at one stroke.
  fileprivate func exchange(
    _ name: TreePath, with other: TreePath, of folder: Directory
  ) throws(SystemFault) {
    let done = renameat2(
      folder.descriptor, other.terminated, descriptor, name.terminated, rename_exchange)
    if done != 0 { throw SystemFault(path(of: name)) }
  }

  /// Gives the folder the owner and the rights of another, as far as the user may.
  func takeOwner(of other: Directory) {
    let status = other.status
    fchown(descriptor, status.st_uid, status.st_gid)
    fchmod(descriptor, status.st_mode & 0o7777)
  }
}
