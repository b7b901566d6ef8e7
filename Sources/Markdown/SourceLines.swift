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
    var mentionsFootnotes = false
    var index = body.lowerBound
    while index < body.upperBound {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "^") { mentionsFootnotes = true }
      guard byte == .lineFeed || byte == .carriageReturn else { continue }
      if byte == .carriageReturn, index < body.upperBound, bytes[index] == .lineFeed { index += 1 }
      starts.append(index)
    }
    self.starts = starts
    self.mentionsFootnotes = mentionsFootnotes
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
