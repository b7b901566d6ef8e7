import Diagnostics

/// Which tags stand alone on their lines, and with that which blanks around tags vanish.
struct LineLayout {
  /// Where the text before each tag ends.
  private(set) var ends: [Int]
  /// Where the text after each tag begins.
  private(set) var starts: [Int]
  /// Whether each tag vanishes with its line.
  private(set) var alone: [Bool]
  /// The bytes of the file.
  private let bytes: [UInt8]
  /// Where the text begins, after a byte order mark.
  private let textStart: Int

  /// Looks at every tag that is alone on its line; those of layouts are settled by the parser.
  init(_ tags: [Tag], in file: SourceFile) {
    bytes = file.bytes
    textStart = file.byteOrderMarkLength
    ends = tags.map(\.range.lowerBound)
    starts = tags.map(\.range.upperBound)
    alone = tags.map { _ in false }
    for (index, tag) in tags.enumerated() where tag.mayStandAlone && tag.sort != .parent {
      if let before = lineStart(before: tag.range.lowerBound),
        let after = lineEnd(after: tag.range.upperBound)
      {
        ends[index] = before
        starts[index] = after
        alone[index] = true
      }
    }
  }

  /// Lets the tags of a layout vanish with their lines when nothing else stands on them.
  ///
  /// What is between them is never shown, so they may share a line or not.
  mutating func settleParent(open: Int, close: Int, _ tags: [Tag]) {
    guard tags.indices.contains(open), tags.indices.contains(close) else { return }
    if let before = lineStart(before: tags[open].range.lowerBound),
      let after = lineEnd(after: tags[close].range.upperBound)
    {
      ends[open] = before
      starts[close] = after
      alone[open] = true
    } else {
      starts[close] = tags[close].range.upperBound
    }
  }

  /// Lets the line break after a block's opening tag in a layout vanish.
  mutating func settleFilledBlock(open: Int, _ tags: [Tag]) {
    guard tags.indices.contains(open) else { return }
    if let after = lineEnd(after: tags[open].range.upperBound) { starts[open] = after }
  }

  /// Lets the blanks before a block's closing tag in a layout vanish.
  mutating func settleFilledBlock(close: Int, _ tags: [Tag]) {
    guard tags.indices.contains(close) else { return }
    if let before = lineStart(before: tags[close].range.lowerBound) {
      ends[close] = before
      alone[close] = true
    }
  }

  /// The blanks before a tag that stands alone on its line.
  func indent(of index: Int, _ tags: [Tag]) -> [UInt8] {
    guard tags.indices.contains(index) else { return [] }
    return Array(bytes[ends[index]..<tags[index].range.lowerBound])
  }

  /// The offsets from `range`'s start at which a line that shows something begins.
  ///
  /// `tagFollows` says that a tag that is not alone on its line comes right after the range.
  func lineStarts(in range: Range<Int>, tagFollows: Bool) -> [Int] {
    var result: [Int] = []
    for index in range where isLineStart(index) && bytes[index] != 0x0A && bytes[index] != 0x0D {
      result.append(index - range.lowerBound)
    }
    if tagFollows, isLineStart(range.upperBound) { result.append(range.count) }
    return result
  }

  /// Whether a line begins at an offset.
  private func isLineStart(_ index: Int) -> Bool {
    guard index > textStart else { return true }
    let before = bytes[index - 1]
    return before == 0x0A
      || (before == 0x0D && !(index < bytes.count && bytes[index] == 0x0A))
  }

  /// The start of the line when only blanks are between it and `index`.
  private func lineStart(before index: Int) -> Int? {
    var start = index
    while !isLineStart(start) {
      guard bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 else { return nil }
      start -= 1
    }
    return start
  }

  /// The start of the next line when only blanks are between `index` and the line's end.
  private func lineEnd(after index: Int) -> Int? {
    var end = index
    while end < bytes.count {
      switch bytes[end] {
      case 0x20, 0x09: end += 1
      case 0x0A: return end + 1
      case 0x0D: return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
      default: return nil
      }
    }
    return end
  }
}
