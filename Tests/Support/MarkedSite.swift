package import CivilTime
package import Content
package import Diagnostics
import Review

/// A site of a test's own: a small tree of files in memory with the expected places marked.
package struct MarkedSite: Sendable {
  private let texts: [MarkedText]

  /// Makes a site of paths below `content/` and marked texts.
  ///
  /// - Parameter basics: whether the site's settings, the source `notat` and the organisation
  ///   `kommunen`, to which other files can refer, are there without being written.
  package init(basics: Bool = true, _ files: KeyValuePairs<String, String>) {
    var texts = files.map { MarkedText($0.value, path: "content/\($0.key)") }
    if basics {
      let written = Set(texts.map(\.file.path))
      texts += Self.basics.map { MarkedText($0.value, path: "content/\($0.key)") }
        .filter { !written.contains($0.file.path) }
    }
    self.texts = texts
  }

  private static let basics: KeyValuePairs<String, String> = [
    "site.yaml": """
    titel: Sitet
    udgiver: kommunen
    adresse: https://www.eksempel.dk/
    """,
    "kilder/notat.md": """
    ---
    titel: Notatet
    art: notat
    dato: 2010
    sagsnr: ikke oplyst
    dokumentnr: ikke oplyst
    ---
    """,
    "organisationer/kommunen.md": """
    ---
    navn: Kommunen
    art: kommune
    kilder:
      - notat
    ---
    """,
  ]

  /// The files without the marks.
  package var tree: SourceTree { SourceTree(texts.map(\.file)) }

  /// What the reader makes of the files.
  package func loaded() -> LoadedContent { ContentLoader.load(tree) }

  /// Everything that reader and rules find, in the order in which it is printed.
  package func findings(on day: Day = MarkedSite.day) -> [Finding] {
    Review.findings(in: loaded(), on: day).sorted()
  }

  /// Everything that reader and rules find; a mark at which nothing is found is there too.
  package func found(on day: Day = MarkedSite.day) -> [Found] {
    compared(findings(on: day))
  }

  /// Everything that the reader finds, as ``found(on:)``.
  package func foundByReader() -> [Found] {
    compared(loaded().findings.sorted())
  }

  /// The day on which rules are tried unless a test says another.
  package static var day: Day { Day(year: 2021, month: 3, day: 4) ?? .first }

  private func compared(_ findings: [Finding]) -> [Found] {
    var unmet: Set<Place> = []
    for text in texts {
      for range in text.ranges { unmet.insert(Place(path: text.file.path, range: range)) }
    }
    let marks = unmet
    let tree = tree
    let result = findings.map { finding in
      let text = tree[finding.place.path]?.text(in: finding.place.range) ?? ""
      unmet.remove(finding.place)
      return Found(
        rule: finding.rule, severity: finding.severity, path: Self.short(finding.place.path),
        text: marks.contains(finding.place) ? "⟦\(text)⟧" : text)
    }
    return result
      + unmet.map { place in
        Found(
          rule: "(nothing found)", severity: .error, path: Self.short(place.path),
          text: "⟦\(tree[place.path]?.text(in: place.range) ?? "")⟧")
      }.sorted { $0.description < $1.description }
  }

  private static func short(_ path: String) -> String {
    path.hasPrefix("content/") ? String(path.dropFirst("content/".count)) : path
  }
}
