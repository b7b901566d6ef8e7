import Foundation
import Glibc
import Testing

/// A folder of a test's own on disk, which the test removes.
struct TemporaryFolder {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appending(path: "kommissorium-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  /// The path of the folder or of a file in it.
  func path(_ name: String = "") -> String { root.appending(path: name).path() }

  /// Writes a file and the folders it lies in.
  func write(_ name: String, _ text: String) throws {
    try makeFolder(of: name)
    try text.write(to: root.appending(path: name), atomically: false, encoding: .utf8)
  }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try makeFolder(of: name)
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// Makes a named pipe, which a reader would wait on for ever.
  func pipe(_ name: String) throws {
    try makeFolder(of: name)
    try #require(mkfifo(path(name), 0o600) == 0)
  }

  /// Removes the folder with all that is in it; links are removed, not followed.
  func remove() {
    try? FileManager.default.removeItem(at: root)
  }

  private func makeFolder(of name: String) throws {
    try FileManager.default.createDirectory(
      at: root.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
  }
}
