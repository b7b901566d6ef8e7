package import Diagnostics

/// Reads CommonMark with tables, strikethrough, bare addresses, tasks and footnotes.
package enum MarkdownParser {
  /// How many levels of quotations, items and delimiters may stand inside each other.
  package static let maximumDepth = 100

  /// Parses a part of a file.
  ///
  /// - Parameters:
  ///   - file: The file as read; positions in the answer are those of the whole file.
  ///   - body: The bytes after the front matter, beginning at the start of a line.
  /// - Returns: The tree, and what was found: `raa-html`, `usikkert-link`, `overskrift-niveau`,
  ///   `fodnote-mangler`, or `for-dyb-indlejring`, with which the tree is empty.
  package static func parse(
    _ file: SourceFile, body: Range<Int>
  ) -> (document: MarkdownDocument, findings: FindingSet) {
    let (document, findings, _) = parseCountingMisses(file, body: body)
    return (document, findings)
  }

  /// Parses a whole file.
  package static func parse(
    _ file: SourceFile
  ) -> (document: MarkdownDocument, findings: FindingSet) {
    parse(file, body: 0..<file.bytes.count)
  }

  /// Parses, and counts the inlines whose bytes had to be searched for.
  static func parseCountingMisses(
    _ file: SourceFile, body: Range<Int>
  ) -> (document: MarkdownDocument, findings: FindingSet, misses: Int) {
    let body = body.clamped(to: 0..<file.bytes.count)
    return file.bytes.withUnsafeBufferPointer { bytes in
      let tree = SyntaxTree(parsing: UnsafeBufferPointer(rebasing: bytes[body]))
      var converter = TreeConverter(
        file: file, lines: SourceLines(bytes: bytes, body: body))
      let document = converter.document(of: tree.root)
      return (document, converter.findings, converter.misses)
    }
  }

  /// The HTML that the C library itself writes for a body; tests hold ours against it.
  static func libraryHTML(_ file: SourceFile, body: Range<Int>) -> String {
    file.bytes.withUnsafeBufferPointer { bytes in
      SyntaxTree(parsing: UnsafeBufferPointer(rebasing: bytes[body])).libraryHTML()
    }
  }
}
