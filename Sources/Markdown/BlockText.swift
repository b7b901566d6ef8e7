/// The content of one block while its inlines are converted.
struct BlockText {
  /// The place reached in the content.
  var cursor: ContentCursor
  /// Where the content stands in the file.
  private let map: ContentMap

  /// Starts at the beginning of a block's content.
  init(_ content: UnsafeBufferPointer<UInt8>, _ map: ContentMap) {
    cursor = ContentCursor(content)
    self.map = map
  }

  /// The bytes in the file of a range of the content.
  func source(_ range: Range<Int>) -> Range<Int> { map.source(of: range) }

  /// The bytes in the file from a place in the content to the place reached.
  func source(from start: Int) -> Range<Int> {
    map.source(of: min(start, cursor.position)..<cursor.position)
  }

  /// The bytes in the file of the whole content without white space at its end.
  var wholeRange: Range<Int> {
    var end = cursor.content.count
    while end > 0, cursor.content[end - 1].isSpace { end -= 1 }
    return map.source(of: 0..<end)
  }
}
