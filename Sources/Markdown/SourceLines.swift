/// The lines of a body, found once, with the bytes they stand in.
///
/// Lines are counted from 1 as the library counts them, offsets are those of the whole file.
struct SourceLines {
  /// The bytes of the whole file.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The part of the file that is parsed.
  let body: Range<Int>
  /// Whether the body has a `^` at all; without one it mentions no footnote.
  let mentionsFootnotes: Bool
  /// The offsets at which the lines begin, ascending.
  private let starts: [Int]

  /// Finds the lines of `body`.
  init(bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
    self.bytes = bytes
    self.body = body
    var starts = [body.lowerBound]
    starts.reserveCapacity(body.count / 40 + 2)
    let whole = UnsafeBufferPointer(rebasing: bytes[..<body.upperBound])
    let hasReturns = whole.firstIndex(of: .carriageReturn, from: body.lowerBound) != nil
    var index = body.lowerBound
    while let end = hasReturns
      ? Self.lineEnd(in: whole, from: index) : whole.firstIndex(of: .lineFeed, from: index)
    {
      index = end + 1
      if bytes[end] == .carriageReturn, index < body.upperBound, bytes[index] == .lineFeed {
        index += 1
      }
      starts.append(index)
    }
    self.starts = starts
    mentionsFootnotes = whole.firstIndex(of: UInt8(ascii: "^"), from: body.lowerBound) != nil
  }

  /// The place of the next byte that ends a line, in text that some other system wrote.
  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    bytes[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
  }

  /// The number of lines; an empty last line counts.
  var count: Int { starts.count }

  /// The offset at which a line begins; the body's end for a line past the last.
  func start(of line: Int) -> Int {
    line < 1 ? body.lowerBound : line > starts.count ? body.upperBound : starts[line - 1]
  }

  /// The offset at which a line ends, its line ending not counted.
  func end(of line: Int) -> Int {
    let start = start(of: line)
    var end = self.start(of: line + 1)
    if end > start, bytes[end - 1] == .lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return end
  }

  /// The bytes of a line without its ending.
  func range(of line: Int) -> Range<Int> { start(of: line)..<end(of: line) }

  /// The offset of a column of a line, both from 1, never past the line's end.
  func offset(line: Int, column: Int) -> Int {
    min(start(of: line) + max(column - 1, 0), end(of: line))
  }

  /// The offset at which `line` ends when the blanks at its end are not counted.
  func trimmedEnd(of line: Int) -> Int {
    let start = start(of: line)
    var end = end(of: line)
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// The first offset at or after `offset` in `range` that holds no blank.
  func skippingBlanks(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset].isBlank { offset += 1 }
    return offset
  }
}
