import Diagnostics
import Glibc
import Governance
import Parallel

extension SourceTree {
  /// The folders of a site that are read.
  private static let folders = ["content", "templates"]

  /// The most that one file may hold: 16 MiB of text.
  private static let largest = 16 << 20

  /// Reads the folder of a site: `content/` and, where they are, `templates/`.
  ///
  /// Symbolic links are never followed, so nothing outside the folder is read and no loop is
  /// walked; each is a finding, as is a file or folder that cannot be read.
  package static func read(site folder: String) -> SourceTree {
    var tree = SourceTree()
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      tree.findings.insert(
        Finding(
          "site-mangler", at: Place(path: "content", range: 0..<0),
          Message(da: "Mappen findes ikke", en: "The folder does not exist"),
          mend: Message(
            da: "Skriv stien til en mappe med `content/` i.",
            en: "Give the path of a folder that has `content/` in it.")))
      return tree
    }
    var found: [FoundFile] = []
    for name in folders {
      var status = stat()
      if lstat("\(folder)/\(name)", &status) == 0 {
        tree.look(at: "\(folder)/\(name)", as: name, depth: 0, into: &found)
      } else if name == "content" {
        tree.findings.insert(
          Finding(
            "site-mangler", at: Place(path: name, range: 0..<0),
            Message(da: "Mappen `content/` mangler", en: "The folder `content/` is missing"),
            mend: Message(
              da: "Læg indholdet i `content/`.",
              en: "Put the content in `content/`.")))
      }
    }
    for (file, bytes) in zip(found, found.concurrentMap { bytes(of: $0.location) }) {
      if let bytes {
        tree.insert(SourceFile(path: file.path, bytes: bytes))
      } else {
        tree.unreadable(file.path)
      }
    }
    if !tree.files.isEmpty, tree["content/site.yaml"] == nil {
      tree.findings.insert(
        Finding(
          "site-mangler", at: Place(path: "content/site.yaml", range: 0..<0),
          Message(da: "Filen `site.yaml` mangler", en: "The file `site.yaml` is missing"),
          mend: Message(
            da: "Skriv den med `titel`, `udgiver` og `adresse`.",
            en: "Write it with `titel`, `udgiver` and `adresse`.")))
    }
    return tree
  }

  /// A file that is to be read, and its path inside the site.
  private struct FoundFile: Sendable {
    let location: String
    let path: String
  }

  /// Finds what there is to read, in the order of names.
  private mutating func look(
    at location: String, as path: String, depth: Int, into found: inout [FoundFile]
  ) {
    var status = stat()
    guard lstat(location, &status) == 0 else { return unreadable(path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard depth < 32, let names = Self.names(in: location) else { return unreadable(path) }
      for name in names where !Self.isIgnored(name) {
        look(at: "\(location)/\(name)", as: "\(path)/\(name)", depth: depth + 1, into: &found)
      }
    case S_IFREG:
      found.append(FoundFile(location: location, path: path))
    case S_IFLNK:
      findings.insert(
        Finding(
          "symbolsk-laenke", at: Place(path: path, range: 0..<0),
          Message(da: "Symbolsk lænke følges ikke", en: "Symbolic link is not followed"),
          mend: Message(
            da: "Læg filen selv i mappen.", en: "Put the file itself in the folder.")))
    default:
      unreadable(path)
    }
  }

  private mutating func unreadable(_ path: String) {
    findings.insert(
      Finding(
        "ulaeselig-fil", at: Place(path: path, range: 0..<0),
        Message(da: "Filen kan ikke læses", en: "The file cannot be read"),
        mend: Message(
          da: "Se efter rettigheder, størrelse og navn.",
          en: "Check its permissions, its size and its name.")))
  }

  /// Files that editors, systems and version control leave behind.
  private static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name == "Thumbs.db"
  }

  private static func names(in location: String) -> [String]? {
    guard let folder = opendir(location) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.hasBytesBefore($1) }
  }

  private static func bytes(of location: String) -> [UInt8]? {
    let descriptor = open(location, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size <= largest else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      guard count > 0 else { break }
      filled += count
    }
    return filled == bytes.count ? bytes : Array(bytes[..<filled])
  }
}
