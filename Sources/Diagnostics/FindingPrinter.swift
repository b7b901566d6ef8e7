/// Prints findings as text for people or in a form for programs.
package struct FindingPrinter {
  /// The form of the output.
  package var format: OutputFormat
  /// The language of headlines, notes and mends.
  package var language: Language
  /// Whether text is coloured by ANSI sequences.
  package var isColored: Bool
  /// What is put before every path, such as `site/` when the site lies in a folder of its own.
  package var pathPrefix: String
  /// What is said of the rules in SARIF; a rule that is not among them has its id only.
  package var rules: [RuleDescription]

  /// Gives the file of a path.
  private let source: (String) -> SourceFile?

  /// A finding with its places read.
  struct Located {
    /// The finding.
    let finding: Finding
    /// Its place, nil when its file is not at hand.
    let span: PlaceReader.Span?
    /// The places that belong to it, in the order of the finding's own.
    let related: [PlaceReader.Span?]
  }

  /// Makes a printer.
  ///
  /// - Parameter source: Gives the file of a path as ``SourceFile/path`` names it; where it gives
  ///   none, such as for a folder, the finding is printed with its path only.
  package init(
    format: OutputFormat, language: Language, isColored: Bool = false, pathPrefix: String = "",
    rules: [RuleDescription] = [], source: @escaping (String) -> SourceFile?
  ) {
    self.format = format
    self.language = language
    self.isColored = isColored
    self.pathPrefix = pathPrefix
    self.rules = rules
    self.source = source
  }

  /// The output for findings that are sorted already, each line ended by a line feed.
  package func text(of findings: [Finding]) -> String {
    var reader = PlaceReader(source: source)
    let located = findings.map { finding in
      Located(
        finding: finding, span: reader.span(of: finding.place),
        related: finding.related.map { reader.span(of: $0.place) })
    }
    return switch format {
    case .text: plainText(of: located)
    case .json: JSONText.indented(json(of: located))
    case .github: commands(of: located)
    case .sarif: JSONText.indented(sarif(of: located))
    }
  }

  /// A path as it is printed.
  func printed(_ path: String) -> String {
    pathPrefix + path
  }

  /// All that is said of a finding: the headline, the notes and the mend.
  func words(of finding: Finding) -> [String] {
    ([finding.headline] + finding.notes + (finding.mend.map { [$0] } ?? []))
      .map { $0.text(in: language) }
  }
}
