import BuiltInTheme
import CivilTime
import Content
import Diagnostics
import Governance
import Publishing
import Site

/// A site built in memory, for tests that read whole pages.
struct BuiltSite {
  let files: [String: String]
  let findings: FindingSet

  /// Builds files of content, with the built-in theme and the site's own templates.
  init(
    _ tree: SourceTree, on date: String = "2020-12-31", edition: Edition = .public,
    namesFiles: Bool = false, basePath: String? = nil
  ) {
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
    let options = SiteOptions(
      day: Day(isoText: date) ?? .first, edition: edition, basePath: basePath,
      namesFiles: namesFiles)
    let output = OutputTree()
    var (site, findings) = PreparedSite.prepare(
      ContentLoader.load(tree), options: options, theme: theme)
    if let site { findings.formUnion(SiteBuilder.build(site, into: output)) }
    self.findings = findings
    let made = findings.worst == .error ? [] : output.files
    files = Dictionary(
      uniqueKeysWithValues: made.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// A page by its address.
  subscript(address: String) -> String { files[Address(address).file] ?? "" }

  /// The addresses that a file's links and style sheets name.
  func links(in file: String) -> [String] {
    (files[file] ?? "").split(separator: " href=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  /// The words of a page without its tags, blanks evened out.
  func words(_ address: String) -> String {
    var words = ""
    var isTag = false
    for character in self[address] {
      switch character {
      case "<": isTag = true
      case ">": (isTag, words) = (false, words + " ")
      case "\u{A0}", "\n": words += isTag ? "" : " "
      default: if !isTag { words.append(character) }
      }
    }
    return words.split(separator: " ").joined(separator: " ")
  }
}

/// The smallest content that is a site, with files of a test's own.
func site(_ files: KeyValuePairs<String, String>) -> SourceTree {
  var tree = SourceTree(texts: [
    "content/site.yaml": """
    titel: Et site
    udgiver: kommunen
    adresse: https://www.eksempel.dk/kommissorier/
    """,
    "content/organisationer/kommunen.md": """
    ---
    navn: Kommunen
    art: kommune
    ---
    """,
  ])
  for (path, text) in files { tree.insert(SourceFile(path: path, text: text)) }
  return tree
}
