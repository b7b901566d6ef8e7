/// A file as it was read: its path inside the site and its bytes, untouched.
///
/// Positions in it are byte offsets. Lines end at LF, CRLF or CR alone; a printed column counts
/// Unicode scalars from 1 and does not count a byte order mark.
package struct SourceFile: Hashable, Sendable {
  /// The path relative to the site's folder, with `/` between its parts.
  package let path: String
  /// The bytes as read, a byte order mark included.
  package let bytes: [UInt8]

  /// Makes a file of its path and bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of a text, for content that stands in memory.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The number of bytes of a leading byte order mark: 3 or 0.
  package var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The byte ranges of the lines, each without its ending; at least one.
  ///
  /// - Complexity: O(bytes); callers that ask often should keep the answer.
  package func lines() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      result.append(start..<index)
      index += byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      start = index
    }
    result.append(start..<bytes.count)
    return result
  }

  /// The line and column of the byte at `offset`; an offset past the end stands for the end.
  package func location(of offset: Int) -> Location {
    let offset = min(max(offset, 0), bytes.count)
    var line = 1
    var start = byteOrderMarkLength
    var index = start
    while index < offset {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        line += 1
        start = index + 1
      }
      index += 1
    }
    return Location(line: line, column: 1 + scalars(in: min(start, offset)..<offset))
  }

  /// The text of a byte range, with bytes that are not UTF-8 replaced.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The number of Unicode scalars that begin in a byte range.
  private func scalars(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// A printed place: line and column, both from 1, the column in Unicode scalars.
package struct Location: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int
}

/// A byte range in a named file.
package struct Place: Hashable, Sendable {
  /// The path of the file, as ``SourceFile/path``.
  package let path: String
  /// The bytes meant; empty for a point.
  package let range: Range<Int>

  /// Makes a place of a path and a byte range.
  package init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }
}
