package import Diagnostics

/// Reads the block style of YAML that content is written in, with the place of every value.
///
/// The text is looked through line by line for everything that YAML would misread, refuse or
/// lose; what is left is read by libyaml. Safe to call from many threads at once.
package enum YAMLParser {
  /// The deepest nesting of lists and mappings that is read.
  package static let maximumDepth = 100

  /// Reads the whole of `file` or the part of it in `range`.
  ///
  /// - Parameters:
  ///   - range: Byte offsets, such as the lines between the `---` of front matter, or the text of
  ///     a fenced block; it may begin after its first line's indent. A byte order mark at the
  ///     start of the file is passed over.
  /// - Returns: The tree and the findings. There is no tree when something
  ///   keeps the text from being read as it was meant (every finding but `noegle-gentaget`), nor,
  ///   without any finding, when the text holds only blanks and comments.
  /// - Complexity: O(bytes).
  package static func parse(
    _ file: SourceFile, in range: Range<Int>
  ) -> (root: YAMLNode?, findings: FindingSet) {
    let range = lines(range, of: file)
    var scanner = TrapScanner(file: file, range: range)
    scanner.scan()
    guard scanner.isReadable else { return (nil, FindingSet(scanner.findings)) }

    var builder = TreeBuilder(
      file: file, masked: scanner.masks.isEmpty ? nil : scanner.maskedBytes())
    builder.build(range.lowerBound..<scanner.end, isASCII: scanner.isASCII)
    let hasTraps = !scanner.findings.isEmpty
    return (
      hasTraps || builder.isBroken ? nil : builder.root,
      FindingSet(scanner.findings + builder.findings)
    )
  }

  /// The range inside the file, widened over the first line's indent, without byte order mark.
  private static func lines(_ range: Range<Int>, of file: SourceFile) -> Range<Int> {
    let range = range.clamped(to: 0..<file.bytes.count)
    var start = max(range.lowerBound, min(file.byteOrderMarkLength, range.upperBound))
    while start > file.byteOrderMarkLength, file.bytes[start - 1] == Sign.space { start -= 1 }
    return start..<range.upperBound
  }
}
