package import Content
import Diagnostics
import Publishing
import Templates

/// The templates, fixed words, assets and tokens of a site: its own files, and the built-in ones for
/// what it lacks, file by file; of words and tokens value by value.
package struct Theme: Sendable {
  /// The files below `templates/`, by their path in it.
  private let files: [String: SourceFile]
  /// The files of the binary alone, by the same paths.
  private let builtIn: [String: SourceFile]
  /// Colours, type, size, radius and logo.
  let tokens: DesignTokens
  /// What is wrong with the site's own tokens.
  private let tokenFindings: FindingSet

  /// Makes a theme of the built-in files and the site's own.
  ///
  /// - Parameter builtIn: the files of the binary, by their path below `templates/`.
  package init(builtIn: [(path: String, bytes: [UInt8])], site: SourceTree) {
    var files: [String: SourceFile] = [:]
    for file in builtIn {
      files[file.path] = SourceFile(path: "templates/\(file.path)", bytes: file.bytes)
    }
    self.builtIn = files
    for path in site.paths(beginningWith: "templates/") {
      files[String(path.dropFirst("templates/".count))] = site[path]
    }
    self.files = files
    (tokens, tokenFindings) = Self.tokens(of: files, completedBy: self.builtIn)
  }

  /// The fixed words of a language, by key: the site’s own, and the built-in ones for what it does
  /// not say.
  func strings(in language: Language) -> [String: String] {
    words(builtIn, language).texts.merging(words(files, language).texts) { _, own in own }
  }

  /// What is wrong with the words and the names of files.
  func findings(in language: Language) -> FindingSet {
    let own = words(files, language)
    var findings = own.findings
    findings.formUnion(tokenFindings)
    let complete = words(builtIn, language).texts
    for (key, word) in own.words.sorted(by: { $0.key < $1.key }) {
      let place = Place(path: own.path, range: word.range)
      if let whole = complete[key] {
        if Self.gaps(in: word.text) != Self.gaps(in: whole) {
          findings.insert(wrongGaps(key, place, whole))
        }
      } else if !isNamedByTemplate(key) {
        findings.insert(unknown(key, place, complete.keys.sorted()))
      }
    }
    for path in files.keys.sorted() where !Self.isKnown(path) {
      findings.insert(
        Finding(
          "ukendt-fil", .warning, at: Place(path: "templates/\(path)", range: 0..<0),
          Message(da: "Filen bruges ikke", en: "The file is not used"),
          mend: Message(
            da:
              "Skabeloner ender på `.html`, ord på `.yaml` i `strings/`, temaet hedder `tema.yaml`, resten ligger i `assets/`.",
            en:
              "Templates end in `.html`, words in `.yaml` in `strings/`, the theme is `tema.yaml`, the rest lies in `assets/`."
          )))
    }
    return findings
  }

  /// Whether a template asks for a word of the site’s own.
  private func isNamedByTemplate(_ key: String) -> Bool {
    files.contains { path, file in
      path.hasSuffix(".html")
        && String(decoding: file.bytes, as: UTF8.self).contains("tekst.\(key)")
    }
  }

  private func unknown(_ key: String, _ place: Place, _ known: [String]) -> Finding {
    Finding(
      "streng-ukendt", .warning, at: place,
      Message(
        da: "Strengen `\(key)` bruges ikke", en: "The string `\(key)` is not used"),
      mend: Spelling.suggestion(for: key, in: known)
        ?? Message(
          da: "Navnene står i den indbyggede fil.", en: "The names stand in the built-in file."))
  }

  private func wrongGaps(_ key: String, _ place: Place, _ whole: String) -> Finding {
    Finding(
      "streng-huller", at: place,
      Message(
        da: "Strengen `\(key)` har andre huller end den indbyggede",
        en: "The string `\(key)` has other gaps than the built-in one"),
      mend: Message(
        da: "Hullerne udfyldes af siden; den indbyggede er »\(whole)«.",
        en: "The page fills the gaps; the built-in one is “\(whole)”."))
  }

  /// The gaps of a sentence, such as `0` for `{0}`.
  private static func gaps(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{").dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { part[..<$0] }
      })
  }

  /// The templates with the words of a language.
  func library(in language: Language) -> TemplateLibrary {
    let sources = files.keys.filter { $0.hasSuffix(".html") }.sorted().compactMap { path in
      files[path].map { TemplateSource(name: String(path.dropLast(5)), file: $0) }
    }
    return TemplateLibrary(sources: sources, strings: strings(in: language))
  }

  /// The files of `assets/`: as they are, but for the stylesheet, which begins with the tokens.
  var assets: [OutputFile] {
    files.keys.filter { $0.hasPrefix("assets/") }.sorted().compactMap { path in
      guard let file = files[path] else { return nil }
      let name = String(path.dropFirst("assets/".count))
      guard name == "site.css" else { return OutputFile(path: name, bytes: file.bytes) }
      let rules = file.bytes.dropFirst(file.byteOrderMarkLength)
      return OutputFile(path: name, bytes: Array(tokens.stylesheet.utf8) + rules)
    }
  }

  /// The style of documents for paper.
  var paperStyle: PaperStyle {
    func text(_ path: String) -> String {
      files[path].map {
        String(decoding: $0.bytes.dropFirst($0.byteOrderMarkLength), as: UTF8.self)
      }
        ?? ""
    }
    return PaperStyle(
      sheet: text(PaperStyle.sheetFile), press: text(PaperStyle.pressFile),
      drawings: text(PaperStyle.drawingFile), tokens: tokens)
  }

  /// The site's own tokens, and the built-in ones for what it does not say.
  private static func tokens(
    of files: [String: SourceFile], completedBy builtIn: [String: SourceFile]
  ) -> (tokens: DesignTokens, findings: FindingSet) {
    let assets = Set(
      files.keys.filter { $0.hasPrefix("assets/") }.map { String($0.dropFirst("assets/".count)) })
    guard let file = files["tema.yaml"] else { return (DesignTokens(), FindingSet()) }
    let own = TokenReader(file, assets: assets)
    let whole = builtIn["tema.yaml"].map { TokenReader($0, assets: assets).tokens }
    let tokens = own.tokens.completed(by: whole ?? DesignTokens())
    var findings = own.findings
    findings.formUnion(ContrastCheck(tokens: tokens, path: file.path).findings())
    return (tokens, findings)
  }

  private static func isKnown(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasPrefix("assets/") || path == "tema.yaml"
      || PaperStyle.files.contains(path)
      || (path.hasPrefix("strings/") && path.hasSuffix(".yaml"))
  }

  private func words(_ files: [String: SourceFile], _ language: Language) -> FixedWords {
    let path = "strings/\(language.rawValue).yaml"
    return FixedWords(files[path], path: "templates/\(path)")
  }
}
