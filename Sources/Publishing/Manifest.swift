/// What a published folder holds: the digest of every file, by its path.
///
/// It lies in the folder as `.kommissorium`, marks it as ours, and is written as `sha256sum` writes
/// its lists, so that anybody can hold a published site against it.
struct Manifest: Hashable, Sendable {
  /// The file in which it lies.
  static let name: TreePath = ".kommissorium"

  /// The digest of each file but its own.
  var digests: [TreePath: Digest] = [:]

  /// Makes a manifest.
  init(_ digests: [TreePath: Digest] = [:]) { self.digests = digests }

  /// Reads a manifest; nil when it is not one, or names a path outside its folder.
  init?(parsing bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard let head = lines.popFirst(), head.elementsEqual(Self.head.utf8),
      lines.popLast()?.isEmpty == true
    else { return nil }
    for line in lines {
      let parts = (line.prefix(64), line.dropFirst(64).prefix(2), line.dropFirst(66))
      guard let digest = Digest(hexadecimal: parts.0), parts.1.elementsEqual("  ".utf8),
        let path = String(validating: parts.2, as: UTF8.self), OutputFile.isInside(TreePath(path))
      else { return nil }
      digests[TreePath(path)] = digest
    }
  }

  /// The file's bytes: a head line, then a line for each file in the order of the paths.
  var bytes: [UInt8] {
    var bytes = Array("\(Self.head)\n".utf8)
    for path in paths {
      bytes += digests[path]?.hexadecimal ?? []
      bytes += "  ".utf8
      bytes += path.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// The paths in the order of their bytes.
  var paths: [TreePath] { digests.keys.sorted() }

  /// The folders that files lie in, and those that these lie in.
  var folders: Set<TreePath> { Self.folders(of: digests.keys) }

  /// The folders that some paths lie in, and those that these lie in.
  static func folders(of paths: some Sequence<TreePath>) -> Set<TreePath> {
    var folders: Set<TreePath> = []
    for path in paths {
      var rest = path
      while let folder = rest.parent {
        guard folders.insert(folder).inserted else { break }
        rest = folder
      }
    }
    return folders
  }

  /// Other programs skip a line that begins with `#`; the number is the form's version.
  private static let head = "# kommissorium 1, sha256sum -c .kommissorium"
}
