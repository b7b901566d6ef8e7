import Diagnostics

extension SourceFile {
  /// The byte offsets of the line that holds `offset`, without its ending.
  func line(around offset: Int) -> Range<Int> {
    let offset = min(max(0, offset), bytes.count)
    var start = offset
    while start > 0, bytes[start - 1] != Sign.lineFeed, bytes[start - 1] != Sign.carriageReturn {
      start -= 1
    }
    var end = offset
    while end < bytes.count, bytes[end] != Sign.lineFeed, bytes[end] != Sign.carriageReturn {
      end += 1
    }
    return start..<end
  }
}
