package import Content
import Diagnostics
import Templates
import YAML

/// The templates, fixed words and assets of a site: its own files, and the built-in ones for what
/// it lacks, file by file.
package struct Theme: Sendable {
  /// The files below `templates/`, by their path in it.
  private let files: [String: SourceFile]

  /// Makes a theme of the built-in files and the site's own.
  ///
  /// - Parameter builtIn: the files of the binary, by their path below `templates/`.
  package init(builtIn: [(path: String, bytes: [UInt8])], site: SourceTree) {
    var files: [String: SourceFile] = [:]
    for file in builtIn {
      files[file.path] = SourceFile(path: "templates/\(file.path)", bytes: file.bytes)
    }
    for path in site.paths where path.hasPrefix("templates/") {
      files[String(path.dropFirst("templates/".count))] = site[path]
    }
    self.files = files
  }

  /// The fixed words of a language, by key; those it lacks are a finding.
  func strings(in language: Language) -> [String: String] {
    table(in: language).strings
  }

  /// What is wrong with the words and the names of files.
  func findings(in language: Language) -> FindingSet {
    var (strings, findings) = table(in: language)
    let path = "templates/\(Self.stringsFile(language))"
    for string in SiteString.allCases where strings[string.rawValue] == nil {
      findings.insert(
        Finding(
          "streng-mangler", at: Place(path: path, range: 0..<0),
          Message(
            da: "Strengen `\(string.rawValue)` mangler",
            en: "The string `\(string.rawValue)` is missing"),
          mend: Spelling.suggestion(for: string.rawValue, in: strings.keys.sorted())
            ?? Message(
              da: "Skriv den, som den står i den indbyggede fil.",
              en: "Write it as it stands in the built-in file.")))
      strings[string.rawValue] = ""
    }
    for path in files.keys.sorted() where !Self.isKnown(path) {
      findings.insert(
        Finding(
          "ukendt-fil", .warning, at: Place(path: "templates/\(path)", range: 0..<0),
          Message(da: "Filen bruges ikke", en: "The file is not used"),
          mend: Message(
            da:
              "Skabeloner ender på `.html`, ord på `.yaml` i `strings/`, resten ligger i `assets/`.",
            en:
              "Templates end in `.html`, words in `.yaml` in `strings/`, the rest lies in `assets/`."
          )))
    }
    return findings
  }

  /// The templates with the words of a language.
  func library(in language: Language) -> TemplateLibrary {
    let sources = files.keys.filter { $0.hasSuffix(".html") }.sorted().compactMap { path in
      files[path].map { TemplateSource(name: String(path.dropLast(5)), file: $0) }
    }
    return TemplateLibrary(sources: sources, strings: strings(in: language))
  }

  /// The files that are written as they are: what lies in `assets/`.
  var assets: [OutputFile] {
    files.keys.filter { $0.hasPrefix("assets/") }.sorted().compactMap { path in
      files[path].map { OutputFile(path: String(path.dropFirst("assets/".count)), bytes: $0.bytes) }
    }
  }

  private static func isKnown(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasPrefix("assets/")
      || (path.hasPrefix("strings/") && path.hasSuffix(".yaml"))
  }

  private static func stringsFile(_ language: Language) -> String {
    "strings/\(language.rawValue).yaml"
  }

  private func table(in language: Language) -> (strings: [String: String], findings: FindingSet) {
    guard let file = files[Self.stringsFile(language)] else { return ([:], FindingSet()) }
    let (root, findings) = YAMLParser.parse(file, in: 0..<file.bytes.count)
    var strings: [String: String] = [:]
    func collect(_ node: YAMLNode, _ prefix: String) {
      switch node.content {
      case .scalar(let text, _): strings[prefix] = text
      case .mapping(let entries):
        for entry in entries {
          collect(entry.value, prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)")
        }
      case .sequence: break
      }
    }
    if let root { collect(root, "") }
    return (strings, findings)
  }
}
