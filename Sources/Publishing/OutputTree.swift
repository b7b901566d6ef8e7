import Synchronization

/// A site in memory: a sink that keeps every file.
package final class OutputTree: OutputSink {
  private let content = Mutex<[String: [UInt8]]>([:])

  /// Makes an empty tree.
  package init() {}

  /// Keeps a file; one at the same path is replaced.
  package func put(_ file: OutputFile) {
    content.withLock { $0[file.path] = file.bytes }
  }

  /// The files in the order of their paths.
  package var files: [OutputFile] {
    content.withLock { $0 }.map { OutputFile(path: $0.key, bytes: $0.value) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
