import Diagnostics

extension TrapScanner {
  /// Looks at a value in quotes: they close on the line, and only a comment may follow.
  mutating func scanQuoted(_ line: Range<Int>, column: Int) {
    let end = line.upperBound
    guard let close = closingQuote(line) else {
      report(.openQuote, at: line.lowerBound..<line.lowerBound + 1)
      hide(line)
      if let last = lineThatCloses(line, deeperThan: column) { skip = .quoted(until: last) }
      return
    }
    let rest = afterBlanks(close + 1..<end)
    guard rest < end else { return }
    if bytes[rest] == Sign.hash, rest > close + 1 {
      checkComment(after: close + 1, at: rest, end)
      return
    }
    let value = trimmed(line)
    report(.textAfterQuote(value: text(value)), at: firstCharacter(rest..<end))
    hide(value)
  }

  /// The offset of the quote that closes the one at the start of `line`, or nil.
  func closingQuote(_ line: Range<Int>) -> Int? {
    let quote = bytes[line.lowerBound]
    var index = line.lowerBound + 1
    while index < line.upperBound {
      if bytes[index] == quote {
        let isDoubled =
          quote == Sign.apostrophe && index + 1 < line.upperBound && bytes[index + 1] == quote
        guard isDoubled else { return index }
        index += 1
      } else if quote == Sign.quote, bytes[index] == Sign.backslash {
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// The colon that ends a key at the start of `line`, or nil when there is no key.
  func keyColon(_ line: Range<Int>) -> Int? {
    let end = line.upperBound
    let first = bytes[line.lowerBound]
    if first == Sign.quote || first == Sign.apostrophe {
      guard let close = closingQuote(line) else { return nil }
      let colon = afterBlanks(close + 1..<end)
      return isIndicator(Sign.colon, at: colon, end) ? colon : nil
    }
    // A line that begins with a bracket is one value, whatever stands in it.
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return nil }
    var index = line.lowerBound
    while index < end {
      let byte = bytes[index]
      if byte == Sign.colon, isBlankOrEnd(index + 1, end) { return index }
      if byte == Sign.hash, index > line.lowerBound, Sign.isBlank(bytes[index - 1]) { return nil }
      index += 1
    }
    return nil
  }

  /// A range without the blanks at its end and without a comment after two blanks.
  func trimmed(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    var index = line.lowerBound + 2
    while index < end {
      if bytes[index] == Sign.hash, Sign.isBlank(bytes[index - 1]), Sign.isBlank(bytes[index - 2]) {
        end = index
      }
      index += 1
    }
    while end > line.lowerBound, Sign.isBlank(bytes[end - 1]) { end -= 1 }
    return line.lowerBound..<end
  }

  /// The text of a byte range.
  func text(_ range: Range<Int>) -> String {
    file.text(in: range)
  }

  /// The range of the first character of a range that is not empty.
  private func firstCharacter(_ range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound + 1
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return range.lowerBound..<end
  }

  /// The start of the line below in which a quoted value is closed, if all between are deeper.
  private func lineThatCloses(_ line: Range<Int>, deeperThan column: Int) -> Int? {
    let quote = bytes[line.lowerBound]
    var start = line.upperBound
    while start < range.upperBound {
      start += 1
      var content = start
      while content < range.upperBound, bytes[content] == Sign.space { content += 1 }
      guard content < range.upperBound else { return nil }
      var stop = content
      while stop < range.upperBound, bytes[stop] != Sign.lineFeed,
        bytes[stop] != Sign.carriageReturn
      { stop += 1 }
      guard stop == content || content - start > column else { return nil }
      if (content..<stop).contains(where: { bytes[$0] == quote }) { return start }
      start = stop
    }
    return nil
  }
}
