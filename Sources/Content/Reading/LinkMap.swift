import Diagnostics
import Governance

/// What relative links between content files lead to, by path.
struct LinkMap: Sendable {
  /// What stands at a path.
  enum Target: Sendable {
    case entity(EntityID)
    case attachment
  }

  private let targets: [String: Target]
  /// The names in each folder, and the paths that end in each name, both in the order of paths.
  private let names: [String: [String]]
  private let paths: [String: [String]]

  init(_ files: [ContentFile], attachments: [String]) {
    var targets: [String: Target] = [:]
    for source in files {
      if case .entity(let id, _, _) = source.role { targets[source.file.path] = .entity(id) }
    }
    for path in attachments { targets[path] = .attachment }
    self.targets = targets
    var names: [String: [String]] = [:]
    var paths: [String: [String]] = [:]
    for path in targets.keys.sorted() {
      let (folder, name) = Self.split(path)
      names[folder, default: []].append(name)
      paths[name, default: []].append(path)
    }
    self.names = names
    self.paths = paths
  }

  /// What is at a path; nil when nothing is.
  subscript(path: String) -> Target? { targets[path] }

  /// The path that a relative address leads to from a file; nil when it leaves the content.
  static func resolve(_ address: Substring, from file: String) -> String? {
    let slash = UInt8(ascii: "/")
    var parts = file.utf8.split(separator: slash).dropLast().map { Substring($0) }
    for part in address.utf8.split(separator: slash).map({ Substring($0) }) {
      switch part {
      case ".": continue
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The path that was probably meant by one that leads nowhere: a name like it in the same folder,
  /// the same name in a folder like it, or the only file of that name.
  ///
  /// - Complexity: linear in the names of one folder; a large folder is not searched.
  func nearest(to path: String) -> String? {
    let (folder, name) = Self.split(path)
    if let like = Self.nearest(to: name, in: names[folder]) { return "\(folder)/\(like)" }
    let namesakes = paths[name] ?? []
    if let like = Self.nearest(to: path, in: namesakes) { return like }
    return namesakes.count == 1 ? namesakes.first : nil
  }

  private static func nearest(to word: String, in candidates: [String]?) -> String? {
    guard let candidates, candidates.count <= mostCandidates else { return nil }
    return Spelling.nearest(to: word, in: candidates)
  }

  /// The most names that one misspelt name is held against, so that many do not take for ever.
  private static let mostCandidates = 1_000

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }
}
