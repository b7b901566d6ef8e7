import Diagnostics

/// A text of a test's own in which places are marked with ⟦ and ⟧.
struct MarkedText {
  /// The text without the marks, as a file.
  let file: SourceFile
  /// The byte offsets of the marked places, in the order of their opening marks.
  let ranges: [Range<Int>]

  /// Takes the marks out of a text; marks may be nested.
  init(_ marked: String, path: String = "prøve.md") {
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

  /// The whole file's range.
  var whole: Range<Int> { 0..<file.bytes.count }
}
