import Content
import Diagnostics
import Governance
import Publishing

/// The attachments that are published: those that a text of the edition links to, and no other.
enum Attachments {
  /// The files; the path in content is the path on the site.
  static func files(_ content: LoadedContent, linkedFrom register: Register) -> [OutputFile] {
    var paths: Set<String> = []
    for entity in register.entities {
      if let prose = entity.prose { collect(prose, into: &paths) }
    }
    return paths.sorted().compactMap { path in
      content.tree["content/\(path)"].map { OutputFile(path: path, bytes: $0.bytes) }
    }
  }

  private static func collect(_ prose: Prose, into paths: inout Set<String>) {
    paths.formUnion(prose.links.values.compactMap(\.attachment))
    for inner in prose.internalParts.values { collect(inner, into: &paths) }
  }
}
