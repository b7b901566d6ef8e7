package import Diagnostics
package import Governance

/// A sort of content file: where it lies, and what is written in it.
///
/// The list follows ``ContentPath``; from it come the schema files, their catalogue and the table of
/// folders in the content reference.
package struct FileSort: Hashable, Sendable {
  /// What stands in a file of the sort.
  package enum Content: Hashable, Sendable {
    /// One entity: front matter and text, or a YAML file of settings.
    case entity(Kind)
    /// Many small entities, each under its id or its word.
    case list(Kind)
    /// The holders of a body's seats.
    case members
  }

  /// What stands in it.
  package let content: Content
  /// The name of its schema, in ASCII.
  package let name: String
  /// The path from the site's folder, with `*` for what the writer chooses.
  package let pattern: String
  /// The path as the reference prints it, with `<id>` for what the writer chooses.
  package let path: Message

  private init(_ content: Content, _ name: String, _ pattern: String, _ path: Message) {
    self.content = content
    self.name = name
    self.pattern = "content/\(pattern)"
    self.path = path
  }

  private init(_ content: Content, _ name: String, _ pattern: String, _ path: String) {
    self.init(content, name, pattern, Message(da: path, en: path))
  }

  /// Every sort, in the order of the reference.
  package static let all: [FileSort] =
    [
      FileSort(.entity(.site), "site", "site.yaml", "site.yaml"),
      FileSort(.entity(.calendar), "kalender", "kalender.yaml", "kalender.yaml"),
      FileSort(.list(.term), "ordliste", "ordliste.yaml", "ordliste.yaml"),
      FileSort(.list(.area), "omraader", "omraader.yaml", "omraader.yaml"),
      FileSort(.entity(.forum), "forum", "fora/*/forum.md", "fora/<id>/forum.md"),
      rules(.kommissorium), rules(.basis), rules(.procedure),
      FileSort(.members, "medlemmer", "fora/*/medlemmer.yaml", "fora/<id>/medlemmer.yaml"),
    ]
    + ContentPath.folders.map { folder in
      FileSort(
        .entity(folder.kind), IdentifierForm.mended(folder.kind.noun.danish),
        "\(folder.name)/*.md", "\(folder.name)/<id>.md")
    } + [
      FileSort(
        .entity(.meeting), "moede", "moeder/*/*.md",
        Message(da: "moeder/<år>/<forum>-<år>-<nr>.md", en: "moeder/<year>/<body>-<year>-<no>.md")),
      FileSort(.entity(.report), "rapport", "rapporter/*/rapport.md", "rapporter/<id>/rapport.md"),
    ]

  /// The sort in which the entities of a kind are written; nil for what stands inside others.
  package static func holding(_ kind: Kind) -> FileSort? {
    all.first { $0.content == .entity(kind) || $0.content == .list(kind) }
  }

  private static func rules(_ kind: Kind) -> FileSort {
    let noun = kind.noun.danish
    return FileSort(
      .entity(kind), noun, "fora/*/\(noun)-*.md",
      Message(da: "fora/<id>/\(noun)-<år>.md", en: "fora/<id>/\(noun)-<year>.md"))
  }
}
