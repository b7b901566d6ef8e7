import Diagnostics

/// A text in which places are marked with `⟦` and `⟧`, so that no test counts bytes.
struct MarkedText {
  /// The file without the marks.
  let file: SourceFile
  /// The marked ranges, in the order in which they begin.
  let ranges: [Range<Int>]

  /// Takes the marks out of a text.
  init(_ text: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { ranges.append(start..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    file = SourceFile(path: "tekst.md", bytes: bytes)
    self.ranges = ranges.sorted { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
  }
}
