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

  /// Whether a path stays in the folder whatever is written in it, fits on a line, and is not one
  /// that the publisher keeps for itself.
  static func isInside(_ path: TreePath) -> Bool {
    let parts = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
      && path.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
      && ![Manifest.name, Workspace.nameInside].contains {
        parts.first?.elementsEqual($0.bytes) ?? false
      }
  }
}
