import Content
import Diagnostics
import Governance

/// The attachments that are published: those beside entities that the edition has.
enum Attachments {
  /// The files, at the address of the page that they lie beside.
  static func files(_ content: LoadedContent, hidden: Set<EntityID>, edition: Edition)
    -> [OutputFile]
  {
    content.attachments.compactMap { path -> OutputFile? in
      guard let file = content.tree[path], let place = place(of: path) else { return nil }
      if edition == .public, isHidden(path, content, hidden) { return nil }
      return OutputFile(path: place, bytes: file.bytes)
    }
  }

  /// The path below the output folder; the path in content is the path on the site.
  private static func place(of path: String) -> String? {
    path.hasPrefix("content/") ? String(path.dropFirst("content/".count)) : nil
  }

  /// Whether every entity in the folder that an attachment lies beside is internal, or one of
  /// them is and the folder is its own.
  private static func isHidden(_ path: String, _ content: LoadedContent, _ hidden: Set<EntityID>)
    -> Bool
  {
    guard !hidden.isEmpty, let range = path.firstRange(of: "/bilag/") else { return false }
    let folder = path[..<range.lowerBound] + "/"
    let beside = content.register.entities.filter { entity in
      content.origins.file(of: entity.id)?.hasPrefix(folder) ?? false
    }
    return beside.contains { hidden.contains($0.id) }
  }
}
