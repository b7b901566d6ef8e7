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

  init(_ files: [ContentFile], attachments: [String]) {
    var targets: [String: Target] = [:]
    for source in files {
      if case .entity(let id, _, _) = source.role { targets[source.file.path] = .entity(id) }
    }
    for path in attachments { targets[path] = .attachment }
    self.targets = targets
  }

  /// What is at a path; nil when nothing is.
  subscript(path: String) -> Target? { targets[path] }

  /// The path that a relative address leads to from a file; nil when it leaves the content.
  static func resolve(_ address: Substring, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast()
    for part in address.split(separator: "/", omittingEmptySubsequences: true) {
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

  /// The path nearest to one that leads nowhere.
  func nearest(to path: String) -> String? {
    let name = path.split(separator: "/").suffix(2).joined(separator: "/")
    let candidates = targets.keys.filter { $0.hasPrefix("content/") }.sorted()
    return Spelling.nearest(to: path, in: candidates)
      ?? candidates.first { $0.hasSuffix("/" + name) }
  }
}
