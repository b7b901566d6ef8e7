import Glibc

extension Directory {
  /// Writes a new file; a name that is taken is an error.
  func write(_ bytes: [UInt8], to name: TreePath) throws(SystemFault) {
    let file = openat(
      descriptor, name.terminated, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw SystemFault(path(of: name)) }
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(
          file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          code = count < 0 ? errno : ENOSPC
          return
        }
        written += count
      }
    }
    // A full disk may be told as late as here.
    if close(file) != 0, code == 0 { code = errno }
    if code != 0 { throw SystemFault(path(of: name), code: code) }
  }

  /// The bytes of a file; nil when there is no file of that name.
  func read(_ name: TreePath) throws(SystemFault) -> [UInt8]? {
    let file = openat(descriptor, name.terminated, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemFault(path(of: name))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw SystemFault(path(of: name), code: EINVAL)
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemFault(path(of: name), code: count < 0 ? errno : EIO) }
      done += count
    }
    return bytes
  }

  /// Whether a file has exactly these bytes; false for anything that is not a plain file.
  func holds(_ bytes: [UInt8], in name: TreePath) -> Bool {
    // A pipe that somebody put there must not make the build wait.
    let file = openat(descriptor, name.terminated, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == bytes.count
    else { return false }
    return bytes.withUnsafeBytes { wanted in
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        var done = 0
        while done < wanted.count {
          let count = Glibc.read(file, buffer.baseAddress, min(buffer.count, wanted.count - done))
          guard count > 0, let here = buffer.baseAddress, let there = wanted.baseAddress,
            memcmp(here, there + done, count) == 0
          else { return false }
          done += count
        }
        return true
      }
    }
  }

  /// Gives a file of another folder a second name in this one; where the file system has no such
  /// links, or does not allow this one, it becomes a copy with the same time.
  func link(_ name: TreePath, from other: Directory) throws(SystemFault) {
    if linkat(other.descriptor, name.terminated, descriptor, name.terminated, 0) == 0 { return }
    guard let status = other.status(of: name) else { throw SystemFault(other.path(of: name)) }
    if status.st_mode & S_IFMT == S_IFLNK {
      var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      guard readlinkat(other.descriptor, name.terminated, &target, target.count - 1) > 0,
        symlinkat(target, descriptor, name.terminated) == 0
      else { throw SystemFault(path(of: name)) }
      return
    }
    guard let bytes = try other.read(name) else {
      throw SystemFault(other.path(of: name), code: ENOENT)
    }
    try write(bytes, to: name)
    let times = [status.st_atim, status.st_mtim]
    guard fchmodat(descriptor, name.terminated, status.st_mode & 0o7777, 0) == 0,
      utimensat(descriptor, name.terminated, times, AT_SYMLINK_NOFOLLOW) == 0
    else { throw SystemFault(path(of: name)) }
  }

  /// Moves a file of another folder here, in place of what has its name, at one stroke.
  ///
  /// - Parameter newName: the name that it gets; the one it has when nil.
  func move(_ name: TreePath, from other: Directory, as newName: TreePath? = nil)
    throws(SystemFault)
  {
    let newName = newName ?? name
    guard renameat(other.descriptor, name.terminated, descriptor, newName.terminated) == 0 else {
      throw SystemFault(path(of: newName))
    }
  }

  /// Removes a file or a symbolic link; one that is gone already is no fault.
  func remove(_ name: TreePath) throws(SystemFault) {
    guard unlinkat(descriptor, name.terminated, 0) == 0 || errno == ENOENT else {
      throw SystemFault(path(of: name))
    }
  }
}
