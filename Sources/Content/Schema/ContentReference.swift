package import Diagnostics
import Governance

/// The page that explains to those who write content how it is written: `docs/content.md`.
///
/// Folders, kinds, keys, phrases, blocks and rules follow from their declarations; only what a
/// declaration cannot say is written here by hand.
package enum ContentReference {
  /// The whole page in CommonMark, with a line break at its end.
  package static func markdown(language: Language) -> String {
    let headings = ReferenceHeadings(language: language)
    let sections: [[String]] = [
      [introduction.text(in: language)],
      [rules.text(in: language)],
      folders(language),
      [values.text(in: language)], absence(language), [longForms.text(in: language)],
      [evidence.text(in: language)],
      phrases(headings), kinds(headings), parts(headings),
      [prose.text(in: language)], blocks(headings),
      findings(language),
    ]
    return sections.joined().joined(separator: "\n\n") + "\n"
  }

  /// A table of Markdown; bars inside cells are escaped.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { cells in
      "| "
        + cells.map {
          $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        }
        .joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  /// Text as code; a text with a backtick in it stands between two.
  static func code(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }
}
