package import Diagnostics
import Governance

/// The files of a site as they were read, in memory: what every later stage starts from.
package struct SourceTree: Sendable {
  /// The files, by path.
  package private(set) var files: [String: SourceFile]
  /// What was wrong with names and files before anything was read in them.
  package var findings: FindingSet

  /// Makes a tree of files.
  package init(_ files: some Sequence<SourceFile> = [], findings: FindingSet = FindingSet()) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.findings = findings
  }

  /// Makes a tree of paths and texts, for content that stands in memory.
  package init(texts: KeyValuePairs<String, String>) {
    self.init(texts.map { SourceFile(path: $0.key, text: $0.value) })
  }

  /// The file at a path.
  package subscript(path: String) -> SourceFile? { files[path] }

  /// The paths in the order of their bytes.
  package var paths: [String] {
    files.keys.sorted { $0.hasBytesBefore($1) }
  }

  /// The paths that begin with a word, in the order of their bytes.
  package func paths(beginningWith start: String) -> [String] {
    files.keys.filter { $0.hasPrefix(start) }.sorted { $0.hasBytesBefore($1) }
  }

  /// Adds a file, in place of one with the same path.
  package mutating func insert(_ file: SourceFile) {
    files[file.path] = file
  }
}
