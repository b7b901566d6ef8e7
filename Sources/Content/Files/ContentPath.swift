package import Diagnostics
package import Governance

/// What a path under `content/` says: the folder the kind, the file or folder the id.
package enum ContentPath: Hashable, Sendable {
  /// A file that holds one entity, perhaps one that belongs to another.
  case entity(EntityID, Kind, owner: EntityID?)
  /// A file of many small entities under their ids.
  case list(Kind)
  /// The holders of a body's seats.
  case members(of: EntityID)
  /// A file that is copied and linked to.
  case attachment
  /// The figures of a published report, written by the tool.
  case frozenFigures(of: EntityID)
  /// A file that has no business there.
  case unknown(Message?)

  /// Reads a path that begins with `content/`.
  package init(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    self = Self.classify(parts.dropFirst().map { String(Substring($0)) })
  }

  /// The file of the figures of a published report, from the site's folder.
  package static func file(ofFrozenFigures report: EntityID) -> String {
    "content/rapporter/\(report)/\(FrozenFigures.key)"
  }

  /// The folders of which each file is an entity.
  package static let folders: [(name: String, kind: Kind)] = [
    ("organisationer", .organisation), ("personer", .person), ("aftaler", .agreement),
    ("ordninger", .scheme), ("helhedsplaner", .helhedsplan), ("beslutninger", .decision),
    ("bevillinger", .grant), ("regler", .rule), ("kilder", .source), ("noegletal", .indicator),
    ("uenigheder", .disagreement), ("sider", .page),
  ]

  /// What the file of the holders of a body's seats is called, beside that of the body.
  static let membersFile = "medlemmer.yaml"

  private static func classify(_ parts: [String]) -> ContentPath {
    if parts.dropLast().contains("bilag"), parts.count >= 2 { return .attachment }
    switch (parts.first ?? "", parts.count) {
    case ("site.yaml", 1): return .entity("site", .site, owner: nil)
    case ("kalender.yaml", 1): return .entity("kalender", .calendar, owner: nil)
    case ("omraader.yaml", 1): return .list(.area)
    case ("ordliste.yaml", 1): return .list(.term)
    case ("fora", 3): return inForum(parts[1], parts[2])
    case ("moeder", 3):
      guard let id = stem(parts[2]) else { return .unknown(markdownWanted) }
      return .entity(EntityID(id), .meeting, owner: nil)
    case ("rapporter", 3):
      switch parts[2] {
      case "rapport.md": return .entity(EntityID(parts[1]), .report, owner: nil)
      case FrozenFigures.key: return .frozenFigures(of: EntityID(parts[1]))
      default:
        return .unknown(
          Message(da: "Her hører `rapport.md` til.", en: "`rapport.md` belongs here."))
      }
    case (let folder, 2):
      guard let kind = folders.first(where: { $0.name == folder })?.kind else { break }
      guard let id = stem(parts[1]) else { return .unknown(markdownWanted) }
      return .entity(EntityID(id), kind, owner: nil)
    default: break
    }
    return .unknown(folderHint(for: parts))
  }

  private static func inForum(_ forum: String, _ file: String) -> ContentPath {
    if file == membersFile { return .members(of: EntityID(forum)) }
    guard let stem = stem(file) else { return .unknown(markdownWanted) }
    if stem == "forum" { return .entity(EntityID(forum), .forum, owner: nil) }
    let documents: [(String, Kind)] = [
      ("kommissorium-", .kommissorium), ("grundlag-", .basis), ("forretningsorden-", .procedure),
    ]
    for (prefix, kind) in documents where stem.hasPrefix(prefix) {
      let rest = stem.dropFirst(prefix.count).split(
        separator: "-", omittingEmptySubsequences: false)
      guard let year = rest.first, year.count == 4, year.allSatisfy(\.isNumber), rest.count <= 2
      else { break }
      return .entity(EntityID("\(forum)/\(stem)"), kind, owner: EntityID(forum))
    }
    return .unknown(
      Message(
        da:
          "I et forums mappe hører `forum.md`, `medlemmer.yaml`, `kommissorium-<år>.md`, `grundlag-<år>.md` og `forretningsorden-<år>.md` til.",
        en:
          "A body's folder holds `forum.md`, `medlemmer.yaml`, `kommissorium-<year>.md`, `grundlag-<year>.md` and `forretningsorden-<year>.md`."
      ))
  }

  private static func folderHint(for parts: [String]) -> Message? {
    guard parts.count > 1, let first = parts.first else { return nil }
    return Spelling.suggestion(
      for: first, in: folders.map(\.name) + ["fora", "moeder", "rapporter"])
  }

  private static let markdownWanted = Message(
    da: "Filen skal ende på `.md`; bilag hører til i en mappe `bilag/` ved siden af.",
    en: "The file must end in `.md`; attachments belong in a folder `bilag/` beside it.")

  private static func stem(_ file: String) -> String? {
    file.hasSuffix(".md") ? String(file.dropLast(3)) : nil
  }
}
