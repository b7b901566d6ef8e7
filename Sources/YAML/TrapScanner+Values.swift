extension TrapScanner {
  /// Looks at what follows a key's colon; `column` is the key's.
  mutating func scanValue(_ rest: Range<Int>, column: Int) {
    let start = afterBlanks(rest)
    let end = rest.upperBound
    guard start < end, bytes[start] != Sign.hash else {
      checkComment(after: rest.lowerBound, at: start, end)
      expectation = .value(column: column)
      return
    }
    for (sign, trap) in [
      (Sign.dash, Trap.itemBesideKey), (Sign.question, .complexKey),
      (Sign.colon, .colonInside(value: text(trimmed(start..<end)))),
    ] where isIndicator(sign, at: start, end) {
      report(trap, at: start..<start + 1)
      isReadable = false
      expectation = .unknown
      return
    }
    scanScalar(start..<end, column: column)
  }

  /// Looks at a value that begins where `line` does; `column` is that of its key or `-`.
  mutating func scanScalar(_ line: Range<Int>, column: Int) {
    let first = bytes[line.lowerBound]
    expectation = .complete(column: column, line: nil)
    if first == Sign.quote || first == Sign.apostrophe {
      scanQuoted(line, column: column)
    } else if Sign.isReserved(first) {
      scanReserved(line, column: column)
    } else {
      scanPlain(line)
    }
  }

  /// Looks at a value without quotes for `: ` and for a comment that takes its end away.
  private mutating func scanPlain(_ line: Range<Int>) {
    let end = line.upperBound
    var foundColon = false
    var index = line.lowerBound
    while index < end {
      let byte = bytes[index]
      if byte == Sign.colon, !foundColon, isBlankOrEnd(index + 1, end) {
        foundColon = true
        let value = trimmed(line)
        let isLast = index + 1 == value.upperBound
        report(
          isLast ? .colonAtEnd(value: text(value)) : .colonInside(value: text(value)),
          at: index..<index + 1)
      } else if byte == Sign.hash, index > line.lowerBound, Sign.isBlank(bytes[index - 1]) {
        checkComment(after: line.lowerBound, at: index, end)
        break
      }
      index += 1
    }
    if foundColon { hide(trimmed(line)) }
  }

  /// Looks at a value that begins with a sign of YAML's.
  private mutating func scanReserved(_ line: Range<Int>, column: Int) {
    let value = trimmed(line)
    switch reportSign(at: value.lowerBound, of: value) {
    case .blockText:
      hide(value)
      skip = .deeper(than: column)
    case .brackets:
      hide(value)
      let depth = bracketDepth(of: value, from: 0)
      if depth > 0 { skip = .brackets(depth: depth, column: column) }
    case .anchor("&", _), .tag:
      // Alone on the line it stands before a list or mapping, which is then read as such.
      if value.contains(where: { Sign.isBlank(bytes[$0]) }) {
        hide(value)
      } else {
        blank(value)
        expectation = .value(column: column)
      }
    default:
      hide(value)
    }
  }

  /// Finds a sign of YAML's at the start of a key or value and tells which trap it is.
  @discardableResult
  mutating func reportSign(at index: Int, of value: Range<Int>) -> Trap {
    let sign = Character(Unicode.Scalar(bytes[index]))
    let words = text(value)
    let trap: Trap =
      switch sign {
      case "[", "{": .brackets(sign, value: words)
      case "|", ">": isBlockHeader(value) ? .blockText(sign) : .leadingSign(sign, value: words)
      case "&", "*":
        isAnchor(value) ? .anchor(sign, value: words) : .leadingSign(sign, value: words)
      case "!" where !isBlankOrEnd(index + 1, value.upperBound): .tag(value: words)
      default: .leadingSign(sign, value: words)
      }
    report(trap, at: index..<index + 1)
    return trap
  }

  /// Finds a `#` at `index` that has only one blank before it since `start`.
  mutating func checkComment(after start: Int, at index: Int, _ end: Int) {
    guard index < end, bytes[index] == Sign.hash else { return }
    guard index - start < 2 || !Sign.isBlank(bytes[index - 2]) else { return }
    report(.comment, at: index..<index + 1)
  }

  /// Whether a value is `|` or `>` with at most its two options.
  private func isBlockHeader(_ value: Range<Int>) -> Bool {
    value.count <= 3
      && value.dropFirst().allSatisfy { "+-123456789".utf8.contains(bytes[$0]) }
  }

  /// Whether a value's first sign is followed by an anchor's name, which for `*` is all of it.
  private func isAnchor(_ value: Range<Int>) -> Bool {
    let name = value.dropFirst().prefix { Sign.isNamePart(bytes[$0]) }
    let isAlias = bytes[value.lowerBound] == UInt8(ascii: "*")
    let ends =
      isAlias ? name.endIndex == value.upperBound : isBlankOrEnd(name.endIndex, value.upperBound)
    return !name.isEmpty && ends
  }
}
