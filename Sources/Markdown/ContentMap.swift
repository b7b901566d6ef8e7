/// Where in the file each byte of a block's content stands.
///
/// The library parses inlines from a block's content: its lines without quotation marks and
/// indents. A line of content is the tail of its source line, so its place is found by comparing
/// bytes, without trusting the library's columns.
struct ContentMap {
  /// The end of the body, past which no answer goes.
  private let limit: Int
  /// The offsets in the content at which the pieces begin, ascending.
  private var contentStarts: [Int] = []
  /// The offsets in the file at which the same pieces begin.
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
    limit = lines.body.upperBound
    let pieces = Self.lines(of: content)
    var first = lastLine - pieces.count + 1
    if let piece = pieces.first, !Self.isTail(piece, of: content, on: first, in: lines) {
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
    limit = lines.body.upperBound
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
    guard low < contentStarts.count else { return limit }
    return min(sourceStarts[low] + offset - contentStarts[low], limit)
  }

  /// The bytes in the file of a range of the content.
  func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, min(source(of: range.upperBound - 1) + 1, limit))
  }

  /// Maps one line of content that stands somewhere on a line of the file.
  private mutating func append(
    _ piece: Range<Int>, of content: UnsafeBufferPointer<UInt8>, at line: Range<Int>,
    in lines: SourceLines
  ) {
    let start = line.upperBound - piece.count
    if Self.matches(piece, of: content, at: start, in: line, of: lines) {
      contentStarts.append(piece.lowerBound)
      sourceStarts.append(start)
    } else if !appendEdited(piece, of: content, at: line, in: lines) {
      contentStarts.append(piece.lowerBound)
      let found = line.first { Self.matches(piece, of: content, at: $0, in: line, of: lines) }
      sourceStarts.append(found ?? max(line.lowerBound, start))
    }
  }

  /// Maps a line of content that the library edited: the paragraph above a table has its bars
  /// unescaped and its end trimmed, and a tab that is half an indent becomes spaces.
  ///
  /// - Returns: Whether the line was such a one; if not, nothing is mapped.
  private mutating func appendEdited(
    _ piece: Range<Int>, of content: UnsafeBufferPointer<UInt8>, at line: Range<Int>,
    in lines: SourceLines
  ) -> Bool {
    var source = line.upperBound
    while source > line.lowerBound, lines.bytes[source - 1].isBlank { source -= 1 }
    var end = piece.upperBound
    while end > piece.lowerBound, content[end - 1].isBlank { end -= 1 }
    // The pieces are found from the end of the line.
    var pieces: [(content: Int, source: Int)] = []
    var index = end
    while index > piece.lowerBound, source > line.lowerBound {
      guard lines.bytes[source - 1] == content[index - 1] else {
        guard content[piece.lowerBound..<index].allSatisfy(\.isBlank) else { return false }
        break
      }
      index -= 1
      source -= 1
      if content[index] == UInt8(ascii: "|"), source > line.lowerBound,
        lines.bytes[source - 1] == .backslash,
        lines.bytes[line.lowerBound..<source].reversed().prefix(while: \.isBackslash).count
          > content[piece.lowerBound..<index].reversed().prefix(while: \.isBackslash).count
      {
        pieces.append((index, source))
        source -= 1
      }
    }
    guard content[piece.lowerBound..<index].allSatisfy(\.isBlank) else { return false }
    pieces.append((index, source))
    if index > piece.lowerBound {
      pieces.append((piece.lowerBound, max(source - 1, line.lowerBound)))
    }
    for piece in pieces.reversed() {
      contentStarts.append(piece.content)
      sourceStarts.append(piece.source)
    }
    return true
  }

  /// Whether content ends with the tail of a line of the source.
  static func endsOn(
    _ line: Int, _ content: UnsafeBufferPointer<UInt8>, in lines: SourceLines
  ) -> Bool {
    guard let piece = Self.lines(of: content).last else { return false }
    return isTail(piece, of: content, on: line, in: lines)
  }

  /// Whether a piece of content is the end of a line of the source.
  private static func isTail(
    _ piece: Range<Int>, of content: UnsafeBufferPointer<UInt8>, on line: Int,
    in lines: SourceLines
  ) -> Bool {
    let range = lines.range(of: line)
    return line > 0
      && matches(piece, of: content, at: range.upperBound - piece.count, in: range, of: lines)
  }

  /// Whether a piece of content stands at `start` within a line.
  private static func matches(
    _ piece: Range<Int>, of content: UnsafeBufferPointer<UInt8>, at start: Int,
    in line: Range<Int>, of lines: SourceLines
  ) -> Bool {
    start >= line.lowerBound && start + piece.count <= line.upperBound
      && content.holdsSame(piece, as: lines.bytes, at: start)
  }

  /// The length of the content without white space at its end.
  private static func trimmedCount(_ content: UnsafeBufferPointer<UInt8>) -> Int {
    var count = content.count
    while count > 0, content[count - 1].isSpace { count -= 1 }
    return count
  }

  /// The lines of the content without their line endings.
  private static func lines(of content: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while let index = content.firstIndex(of: .lineFeed, from: start) {
      let hasReturn = index > start && content[index - 1] == .carriageReturn
      result.append(start..<(hasReturn ? index - 1 : index))
      start = index + 1
    }
    if start < content.count { result.append(start..<content.count) }
    return result
  }
}
