extension TrapScanner {
  /// Whether a line is `---` or `...`; the first `---` before anything else is accepted.
  mutating func isMarker(_ line: Range<Int>) -> Bool {
    guard line.count >= 3, isBlankOrEnd(line.lowerBound + 3, line.upperBound),
      let first = line.first.map({ bytes[$0] }), first == Sign.dash || first == UInt8(ascii: "."),
      line.prefix(3).allSatisfy({ bytes[$0] == first })
    else { return false }
    let marker = line.lowerBound..<line.lowerBound + 3
    guard !hasBegun, first == Sign.dash else {
      report(.secondDocument, at: marker)
      end = min(end, line.lowerBound)
      expectation = .start
      return true
    }
    hasBegun = true
    let rest = afterBlanks(marker.upperBound..<line.upperBound)
    if rest < line.upperBound, bytes[rest] != Sign.hash {
      report(.textBesideMarker, at: trimmed(rest..<line.upperBound))
      blank(rest..<line.upperBound)
    } else {
      checkComment(after: marker.upperBound, at: rest, line.upperBound)
    }
    return true
  }

  /// Whether a line is a `%` directive.
  mutating func isDirective(_ line: Range<Int>) -> Bool {
    guard bytes[line.lowerBound] == Sign.percent else { return false }
    let name = line.dropFirst().prefix { Sign.isNamePart(bytes[$0]) }
    guard ["YAML", "TAG"].contains(text(name.startIndex..<name.endIndex)) else { return false }
    report(.directive, at: trimmed(line))
    blank(line)
    return true
  }

  /// Whether a line belongs to a trap above and is passed over.
  mutating func isSkipped(_ line: Range<Int>, contentAt start: Int) -> Bool {
    let column = start - line.lowerBound
    switch skip {
    case .none:
      return false
    case .deeper(let parent) where column > parent:
      blank(line)
      return true
    case .quoted(let last) where line.lowerBound <= last:
      blank(line)
      return true
    case .brackets(let depth, let parent)
    where column > parent || [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[start]):
      blank(line)
      let left = bracketDepth(of: start..<line.upperBound, from: depth)
      skip = left > 0 ? .brackets(depth: left, column: parent) : nil
      return true
    default:
      skip = nil
      return false
    }
  }

  /// The number of brackets still open at the end of `range`, quotes not regarded.
  func bracketDepth(of range: Range<Int>, from depth: Int) -> Int {
    range.reduce(depth) { depth, index in
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth + 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth - 1
      default: depth
      }
    }
  }
}
