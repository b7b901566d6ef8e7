extension TrapScanner {
  /// Looks through one line, given without its ending.
  mutating func scanLine(_ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == Sign.space { start += 1 }
    guard start < line.upperBound else { return }
    if isSkipped(line, contentAt: start) { return }
    if bytes[start] == Sign.tab {
      let content = afterBlanks(start..<line.upperBound)
      report(.tabInIndent, at: start..<start + 1)
      guard content < line.upperBound, bytes[content] != Sign.hash else {
        blank(start..<content)
        return
      }
      isReadable = false
      expectation = .unknown
      start = content
    }
    guard bytes[start] != Sign.hash else { return }
    if isMarker(line) || isDirective(line) { return }
    scanContent(start..<line.upperBound, column: start - line.lowerBound)
    hasBegun = true
  }

  /// Looks through a line after its indent: items, then a key with its value, or a value.
  private mutating func scanContent(_ line: Range<Int>, column: Int) {
    let lineStart = line.lowerBound - column
    let end = line.upperBound
    var at = line.lowerBound
    var item: Int?
    while isIndicator(Sign.dash, at: at, end) {
      if item == nil { checkDepth(of: line, column: column) }
      item = at - lineStart
      at += 1
      while at < end, bytes[at] == Sign.space { at += 1 }
      if at < end, bytes[at] == Sign.tab, case let content = afterBlanks(at..<end), content < end {
        report(.tabInIndent, at: at..<at + 1)
        isReadable = false
        at = content
      }
    }
    if let item, at >= end || bytes[at] == Sign.hash {
      checkComment(after: item + lineStart + 1, at: at, end)
      expectation = .value(column: item)
      return
    }
    if isNoBreakSpace(at, end) {
      reportInvisible(0xA0, at: at..<at + 2)
      isReadable = false
      expectation = .unknown
      return
    }
    if isIndicator(Sign.question, at: at, end) || isIndicator(Sign.colon, at: at, end) {
      report(bytes[at] == Sign.colon ? .missingKey : .complexKey, at: at..<at + 1)
      isReadable = false
      expectation = .unknown
      return
    }
    if let colon = keyColon(at..<end) {
      if item == nil { checkDepth(of: line, column: column) }
      scanKey(at..<colon)
      scanValue(colon + 1..<end, column: at - lineStart)
    } else if let item {
      scanScalar(at..<end, column: item)
    } else {
      scanLoneLine(at..<end, column: column)
    }
  }

  /// Looks at a key for signs that it may not begin with.
  private mutating func scanKey(_ key: Range<Int>) {
    if bytes[key.lowerBound] == UInt8(ascii: "<"), text(key) == "<<" {
      report(.mergeKey, at: key)
    } else if Sign.isReserved(bytes[key.lowerBound]) {
      reportSign(at: key.lowerBound, of: key)
      hide(key.lowerBound..<key.lowerBound + 1)
    }
  }

  /// Looks at a line that has neither key nor `-`.
  private mutating func scanLoneLine(_ line: Range<Int>, column: Int) {
    switch expectation {
    case .start:
      scanScalar(line, column: -1)
    case .value(let parent) where column > parent:
      scanScalar(line, column: parent)
    case .complete(let parent, _) where column > parent:
      report(.continuation, at: trimmed(line))
      blank(line)
      expectation = .exceeded(column: parent)
      return
    case .exceeded(let parent) where column > parent:
      blank(line)
      return
    case .unknown:
      return
    default:
      reportNoKey(line)
      return
    }
    if case .complete(let parent, _) = expectation {
      expectation = .complete(
        column: parent, line: LoneLine(column: column, range: trimmed(line)))
    }
  }

  /// Finds a key or item that is deeper than a value which is complete already.
  private mutating func checkDepth(of line: Range<Int>, column: Int) {
    guard case .complete(let parent, let lone) = expectation, column > parent else { return }
    isReadable = false
    if let lone, lone.column == column {
      reportNoKey(lone.range)
    } else {
      report(.deeperThanValue, at: trimmed(line))
    }
  }

  /// Finds a line without a key, at its colon when only a space is missing.
  private mutating func reportNoKey(_ line: Range<Int>) {
    let value = trimmed(line)
    blank(line)
    guard let colon = value.first(where: { bytes[$0] == Sign.colon }), colon > value.lowerBound
    else {
      report(.noKey, at: value)
      return
    }
    if isNoBreakSpace(colon + 1, value.upperBound) {
      reportInvisible(0xA0, at: colon + 1..<colon + 3)
    } else {
      report(.colonWithoutSpace, at: colon..<colon + 1)
    }
  }

  /// Whether a no-break space (U+00A0) stands at `index`.
  private func isNoBreakSpace(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
  }
}
