/// A file with its lines looked up once, for asking for many places in it.
struct SourceLines {
  /// The file.
  let file: SourceFile
  /// The byte offsets of the lines, without their endings.
  private let lines: [Range<Int>]
  /// The place asked for last, from which the next is counted.
  private var last: (line: Int, offset: Int, column: Int)?

  /// Looks up the lines of a file.
  ///
  /// - Complexity: O(bytes).
  init(_ file: SourceFile) {
    self.file = file
    self.lines = file.lines()
  }

  /// The line and column of the byte at `offset`, the same as ``SourceFile/location(of:)``.
  ///
  /// Counts on from the place asked for last when that is before it on the same line, so that many
  /// places on one very long line cost one walk along it.
  ///
  /// - Complexity: O(log lines + length of the line).
  mutating func location(of offset: Int) -> Location {
    let offset = min(max(offset, 0), file.bytes.count)
    let index = lineIndex(of: offset)
    var position = line(at: index).lowerBound
    var column = 1
    if let last, last.line == index, last.offset <= offset {
      (position, column) = (last.offset, last.column)
    }
    while position < offset {
      if file.bytes[position] & 0xC0 != 0x80 { column += 1 }
      position += 1
    }
    last = (index, max(position, offset), column)
    return Location(line: index + 1, column: column)
  }

  /// The byte offsets of the line with `location`, without ending and byte order mark.
  func line(at location: Location) -> Range<Int> {
    line(at: location.line - 1)
  }

  /// The line with an index from 0, without the byte order mark; empty beyond the last.
  private func line(at index: Int) -> Range<Int> {
    guard lines.indices.contains(index) else { return 0..<0 }
    let line = lines[index]
    let start = index == 0 ? min(file.byteOrderMarkLength, line.upperBound) : line.lowerBound
    return start..<line.upperBound
  }

  /// The index of the last line that begins at or before `offset`.
  private func lineIndex(of offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
