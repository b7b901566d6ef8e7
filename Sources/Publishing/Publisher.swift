package import Diagnostics
import Glibc

/// Writes a site into its folder: the only place that touches the output.
///
/// It writes only into a folder that it made, known by its mark, or one that is empty or new.
package enum Publisher {
  /// The file that marks a folder as made by the publisher; it lists what was written.
  private static let mark = ".kommissorium"

  /// Writes the files, and deletes what an earlier build wrote and this one does not.
  ///
  /// - Returns: findings when the folder is not ours or cannot be written.
  package static func publish(_ files: [OutputFile], to folder: String) -> FindingSet {
    let manifest = "\(folder)/\(mark)"
    let earlier = text(of: manifest)
    if earlier == nil, !isNewOrEmpty(folder) {
      return refusal(
        folder,
        Message(
          da: "Mappen er ikke skrevet af kommissorium",
          en: "The folder was not written by kommissorium"),
        Message(
          da: "Vælg en mappe, der er tom eller ikke findes.",
          en: "Choose a folder that is empty or does not exist."))
    }
    if let clash = clash(among: files) { return clash }
    guard makeFolders(folder) else { return unwritable(folder) }
    // The mark comes first, so that a build that is cut short knows its own folder again.
    let known = Set((earlier ?? "").split(separator: "\n").map(String.init) + files.map(\.path))
    guard write(Array((known.sorted().joined(separator: "\n") + "\n").utf8), to: manifest) else {
      return unwritable(manifest)
    }
    for file in files {
      let path = "\(folder)/\(file.path)"
      if bytes(of: path) == file.bytes { continue }
      guard makeFolders(inside: folder, for: file.path),
        write(file.bytes, to: path)
      else { return unwritable(path) }
    }
    let written = Set(files.map(\.path))
    for path in (earlier ?? "").split(separator: "\n").map(String.init)
    where isInside(path) && !written.contains(path) {
      unlink("\(folder)/\(path)")
    }
    let list = files.map(\.path).joined(separator: "\n") + "\n"
    return write(Array(list.utf8), to: manifest) ? FindingSet() : unwritable(manifest)
  }

  /// What keeps the files from lying in one folder: a path that leaves it, or a file where another
  /// needs a folder.
  private static func clash(among files: [OutputFile]) -> FindingSet? {
    let paths = Set(files.map(\.path))
    for path in paths.sorted() {
      if !isInside(path) || path == mark { return unwritable(path) }
      var parts = path.split(separator: "/")
      while parts.popLast() != nil, !parts.isEmpty {
        if paths.contains(parts.joined(separator: "/")) { return unwritable(path) }
      }
    }
    return nil
  }

  /// Makes the folders that a file lies in; a symbolic link on the way is refused, not followed.
  private static func makeFolders(inside folder: String, for file: String) -> Bool {
    var made = folder
    for part in file.split(separator: "/").dropLast() {
      made += "/\(part)"
      if mkdir(made, 0o755) != 0, errno != EEXIST { return false }
      var status = stat()
      guard lstat(made, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    }
    return true
  }

  /// Whether a path stays in the folder whatever is written in it.
  private static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/")
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      } && !path.utf8.contains(0)
  }

  private static func isNewOrEmpty(_ folder: String) -> Bool {
    guard let handle = opendir(folder) else { return errno == ENOENT }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { return false }
    }
    return true
  }

  private static func makeFolders(_ path: String) -> Bool {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o755) != 0, errno != EEXIST { return false }
    }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func text(of path: String) -> String? {
    bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return count == bytes.count ? bytes : nil
  }

  /// Writes beside the file and moves it into place, so that no page is ever half there.
  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let beside = path + ".ny"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { return false }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      guard count > 0 else { break }
      written += count
    }
    guard close(descriptor) == 0, written == bytes.count, rename(beside, path) == 0 else {
      unlink(beside)
      return false
    }
    return true
  }

  private static func unwritable(_ path: String) -> FindingSet {
    refusal(
      path, Message(da: "Kan ikke skrives", en: "Cannot be written"),
      Message(da: "Se efter rettigheder og plads.", en: "Check permissions and space."))
  }

  private static func refusal(_ path: String, _ headline: Message, _ mend: Message) -> FindingSet {
    FindingSet([
      Finding("udgivelse-afvist", at: Place(path: path, range: 0..<0), headline, mend: mend)
    ])
  }
}
