/// Where in the file each byte of a block's content stands.
///
/// The library parses inlines from a block's content: its lines without quotation marks and
/// indents. A line of content is the tail of its source line, so its place is found by comparing
/// bytes, without trusting the library's columns.
struct ContentMap {
  private var contentStarts: [Int] = []
  private var sourceStarts: [Int] = []

  /// Maps content of which every line is the tail of a source line.
  ///
  /// - Parameters:
  ///   - content: The content, as ``SyntaxNode/content``.
  ///   - lastLine: The line on which the content ends.
  ///   - firstLine: The line on which the block begins, tried when the end does not fit.
  init(
    _ content: UnsafeBufferPointer<UInt8>, endingOn lastLine: Int, orStartingOn firstLine: Int,
    in lines: SourceLines
  ) {
    let pieces = Self.lines(of: content)
    var first = lastLine - pieces.count + 1
    if let piece = pieces.first, Self.tail(content[piece], of: first, in: lines) == nil {
      first = firstLine
    }
    contentStarts.reserveCapacity(pieces.count)
    sourceStarts.reserveCapacity(pieces.count)
    for (index, piece) in pieces.enumerated() {
      append(piece, of: content, at: lines.range(of: first + index), in: lines)
    }
  }

  /// Maps content that stands on one line, somewhere in `range` of the file.
  ///
  /// In a cell of a table `\|` in the file is `|` in the content.
  init(
    _ content: UnsafeBufferPointer<UInt8>, within range: Range<Int>, isCell: Bool = false,
    in lines: SourceLines
  ) {
    guard isCell else {
      append(0..<Self.trimmedCount(content), of: content, at: range, in: lines)
      return
    }
    contentStarts.append(0)
    sourceStarts.append(range.lowerBound)
    var source = range.lowerBound
    for index in 0..<content.count {
      if content[index] == UInt8(ascii: "|"), source < range.upperBound,
        lines.bytes[source] == .backslash
      {
        source += 1
        contentStarts.append(index)
        sourceStarts.append(source)
      }
      source += 1
    }
  }

  /// The offset in the file of a byte of the content.
  func source(of offset: Int) -> Int {
    var (low, high) = (0, contentStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if contentStarts[middle] > offset { high = middle } else { low = middle }
    }
    guard low < contentStarts.count else { return 0 }
    return sourceStarts[low] + offset - contentStarts[low]
  }

  /// The bytes in the file of a range of the content.
  func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(of: range.upperBound - 1) + 1)
  }

  private mutating func append(
    _ piece: Range<Int>, of content: UnsafeBufferPointer<UInt8>, at line: Range<Int>,
    in lines: SourceLines
  ) {
    contentStarts.append(piece.lowerBound)
    let end = line.upperBound
    if Self.matches(content[piece], at: end - piece.count, in: line, of: lines) {
      sourceStarts.append(end - piece.count)
    } else {
      let found = line.first { Self.matches(content[piece], at: $0, in: line, of: lines) }
      sourceStarts.append(found ?? max(line.lowerBound, end - piece.count))
    }
  }

  private static func tail(
    _ piece: Slice<UnsafeBufferPointer<UInt8>>, of line: Int, in lines: SourceLines
  ) -> Int? {
    let range = lines.range(of: line)
    let start = range.upperBound - piece.count
    return line > 0 && matches(piece, at: start, in: range, of: lines) ? start : nil
  }

  private static func matches(
    _ piece: Slice<UnsafeBufferPointer<UInt8>>, at start: Int, in line: Range<Int>,
    of lines: SourceLines
  ) -> Bool {
    guard start >= line.lowerBound, start + piece.count <= line.upperBound else { return false }
    var offset = start
    for byte in piece {
      guard lines.bytes[offset] == byte else { return false }
      offset += 1
    }
    return true
  }

  private static func trimmedCount(_ content: UnsafeBufferPointer<UInt8>) -> Int {
    var count = content.count
    while count > 0, content[count - 1].isSpace { count -= 1 }
    return count
  }

  /// The lines of the content without their line endings.
  private static func lines(of content: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in 0..<content.count where content[index] == .lineFeed {
      let hasReturn = index > start && content[index - 1] == .carriageReturn
      result.append(start..<(hasReturn ? index - 1 : index))
      start = index + 1
    }
    if start < content.count { result.append(start..<content.count) }
    return result
  }
}
