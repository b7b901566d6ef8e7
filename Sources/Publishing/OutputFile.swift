/// A file of the site as a value; one place writes it.
package struct OutputFile: Hashable, Sendable {
  /// The path below the output folder, with `/` between its parts and none at either end.
  package let path: String
  /// What is written.
  package let bytes: [UInt8]

  /// Makes a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
