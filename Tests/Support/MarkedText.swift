package import Diagnostics

/// A file of a test's own in which places are marked with ⟦ and ⟧, so that no test counts bytes.
package struct MarkedText: Sendable {
  /// The file without the marks.
  package let file: SourceFile
  /// The byte offsets of the marked places, in the order of their opening marks.
  package let ranges: [Range<Int>]

  /// Takes the marks out of a text; marks may be nested, and ⟦⟧ marks a point.
  package init(_ marked: String, path: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append(bytes.count..<bytes.count)
      case "⟧":
        if let index = open.popLast() { ranges[index] = ranges[index].lowerBound..<bytes.count }
      default:
        bytes += Array(String(scalar).utf8)
      }
    }
    file = SourceFile(path: path, bytes: bytes)
    self.ranges = ranges
  }
}
