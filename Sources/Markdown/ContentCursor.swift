/// A place in a block's content that moves forward as the block's inlines are met in order.
///
/// Which inlines there are is known; the cursor finds where each one's bytes are, by the bytes.
struct ContentCursor {
  /// The content of the block.
  let content: UnsafeBufferPointer<UInt8>
  /// The place, a byte offset in the content.
  var position = 0
  /// How often the bytes were not those expected and had to be searched for.
  private(set) var misses = 0

  /// Starts at the beginning of `content`.
  init(_ content: UnsafeBufferPointer<UInt8>) { self.content = content }

  /// The byte at the place, or nil at the end.
  var byte: UInt8? { byte(at: 0) }

  /// The byte some bytes after the place, or nil past the end.
  func byte(at distance: Int) -> UInt8? {
    position + distance < content.count ? content[position + distance] : nil
  }

  /// How many bytes equal to `byte` stand at the place.
  func run(of byte: UInt8) -> Int {
    var end = position
    while end < content.count, content[end] == byte { end += 1 }
    return end - position
  }

  /// Passes `count` delimiters for which `isDelimiter` holds, the next ones if none is here.
  mutating func passDelimiter(_ count: Int, where isDelimiter: (UInt8) -> Bool) {
    if let byte, isDelimiter(byte) {
      position = min(position + count, content.count)
      return
    }
    misses += 1
    guard let found = (position..<content.count).first(where: { isDelimiter(content[$0]) }) else {
      return
    }
    position = min(found + count, content.count)
  }

  /// Passes a line ending and the blanks before it, and answers its bytes without the blanks.
  mutating func passLineEnding() -> Range<Int> {
    while let byte, byte.isSpace, byte != .lineFeed, byte != .carriageReturn { position += 1 }
    let start = position
    let isEscaped = byte == .backslash
    if isEscaped { position += 1 }
    if byte == .carriageReturn { position += 1 }
    if byte == .lineFeed { position += 1 } else { misses += 1 }
    let end = position
    // After a backslash the library keeps the blanks of a lazy line as text.
    while !isEscaped, let byte, byte.isBlank { position += 1 }
    return start..<end
  }

  /// Passes a code span with its backticks and answers its bytes.
  mutating func passCodeSpan() -> Range<Int> {
    if byte != UInt8(ascii: "`") { passDelimiter(0) { $0 == UInt8(ascii: "`") } }
    let start = position
    let ticks = run(of: UInt8(ascii: "`"))
    position += ticks
    while position < content.count {
      let run = run(of: UInt8(ascii: "`"))
      position += max(run, 1)
      if run == ticks { return start..<position }
    }
    return start..<position
  }

  /// Passes everything up to and including the next `last`, and answers the bytes.
  mutating func pass(through last: UInt8) -> Range<Int> {
    let start = position
    while let byte {
      position += 1
      if byte == last { break }
    }
    return start..<position
  }

  /// Passes the bytes of which the library made `text`, and answers them.
  ///
  /// Where they do not fit, the text is searched for in the rest of the content; a text that is
  /// not there either is an empty range at the place.
  mutating func pass(_ text: String, writtenAs form: TextForm) -> Range<Int> {
    var text = text
    return text.withUTF8 { text in
      let start = position
      if let end = end(of: text, from: start, writtenAs: form) {
        position = end
        return start..<end
      }
      misses += 1
      for from in content.indices.dropFirst(start) {
        guard let end = end(of: text, from: from, writtenAs: form) else { continue }
        position = end
        return from..<end
      }
      return start..<start
    }
  }
}
