import Diagnostics

extension TreeConverter {
  /// Converts the children of a container.
  mutating func blocks(of node: SyntaxNode) -> [Block] {
    var blocks: [Block] = []
    var child = node.firstChild
    while let current = child {
      if let block = block(of: current) { blocks.append(block) }
      child = current.next
    }
    return blocks
  }

  /// Converts one block; nil for what is no block of the text.
  mutating func block(of node: SyntaxNode) -> Block? {
    convertNotes(beforeLine: line(of: node))
    return switch node.kind {
    case .paragraph: paragraph(of: node)
    case .heading: heading(of: node)
    case .list: list(of: node)
    case .quote: quote(of: node)
    case .code: code(of: node)
    case .table: table(of: node)
    case .rawHTML: rawHTML(of: node)
    case .thematicBreak:
      Block(
        range: start(of: node)..<lines.trimmedEnd(of: node.startLine), kind: .thematicBreak)
    default: nil
    }
  }

  /// The line on which a block begins.
  private func line(of node: SyntaxNode) -> Int {
    // The paragraph that a table cuts off has no place of its own; the table has it.
    node.startLine > 0 ? node.startLine : node.next?.startLine ?? 1
  }

  /// The offset at which a block begins.
  func start(of node: SyntaxNode) -> Int {
    lines.offset(line: node.startLine, column: node.startColumn)
  }

  /// Converts a paragraph.
  private mutating func paragraph(of node: SyntaxNode) -> Block {
    let line = line(of: node)
    let content = node.content
    let last = node.startLine > 0 ? node.endLine : line + content.count { $0 == .lineFeed }
    let map = ContentMap(content, endingOn: last, orStartingOn: line, in: lines)
    var text = BlockText(content, map)
    let inlines = inlines(of: node, in: &text)
    return Block(range: text.wholeRange, kind: .paragraph(inlines))
  }

  /// Converts a heading, underlined or with number signs.
  private mutating func heading(of node: SyntaxNode) -> Block {
    let content = node.content
    let start = start(of: node)
    var text: BlockText
    let range: Range<Int>
    if node.endLine > node.startLine {
      let underline = underline(of: node, content)
      let map = ContentMap(
        content, endingOn: underline - 1, orStartingOn: node.startLine, in: lines)
      text = BlockText(content, map)
      let first = text.wholeRange.lowerBound
      range = first..<max(first, lines.trimmedEnd(of: underline))
    } else {
      let end = lines.end(of: node.startLine)
      var first = start
      while first < end, lines.bytes[first] == UInt8(ascii: "#") { first += 1 }
      first = lines.skippingBlanks(from: first, to: end)
      text = BlockText(content, ContentMap(content, within: first..<end, in: lines))
      range = start..<max(start, lines.trimmedEnd(of: node.startLine))
    }
    let level = node.headingLevel
    if level == 1 { findings.insert(headingLevel(at: range)) }
    let inlines = inlines(of: node, in: &text)
    return Block(range: range, kind: .heading(Block.Heading(level: level, inlines: inlines)))
  }

  /// The line that underlines a heading.
  ///
  /// The library ends such a heading on the line at which it noticed the end: the line after the
  /// underline, or the underline itself at the end of the text.
  private func underline(of node: SyntaxNode, _ content: UnsafeBufferPointer<UInt8>) -> Int {
    let line = node.endLine - 1
    let range = lines.start(of: line)..<lines.trimmedEnd(of: line)
    guard line > node.startLine, let sign = lines.bytes[range].last,
      sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"),
      ContentMap.endsOn(line - 1, content, in: lines)
    else { return node.endLine }
    return line
  }

  /// Converts a quotation.
  private mutating func quote(of node: SyntaxNode) -> Block {
    let start = start(of: node)
    let blocks = blocks(of: node)
    let end = blocks.last?.range.upperBound ?? lines.trimmedEnd(of: node.startLine)
    return Block(range: start..<max(start, end), kind: .quote(blocks))
  }

  /// Converts raw HTML, which is a finding.
  private mutating func rawHTML(of node: SyntaxNode) -> Block {
    let start = start(of: node)
    let literal = node.literal
    let last = node.startLine + max(literal.utf8.count { $0 == .lineFeed } - 1, 0)
    let range = start..<max(start, lines.trimmedEnd(of: last))
    findings.insert(rawHTML(at: range))
    return Block(range: range, kind: .rawHTML(literal))
  }

  /// Converts literal text.
  private func code(of node: SyntaxNode) -> Block {
    let start = start(of: node)
    let literal = node.literal
    let count = literal.utf8.count { $0 == .lineFeed }
    let first = node.isFenced ? node.startLine + 1 : node.startLine
    let literalStart = node.isFenced ? lines.start(of: first) : start
    let literalEnd = lines.start(of: first + count)
    var last = max(node.startLine, first + count - 1)
    let isClosed = node.isFenced && node.endLine == first + count && closesFence(first + count)
    if isClosed { last += 1 }
    let code = Block.Code(
      isFenced: node.isFenced, isClosed: isClosed,
      opening: start..<max(start, lines.trimmedEnd(of: node.startLine)), info: node.fenceInfo,
      literal: literal,
      literalRange: literalStart..<max(literalStart, literalEnd))
    return Block(range: start..<max(start, lines.trimmedEnd(of: last)), kind: .code(code))
  }

  /// Whether a line ends with three of the characters that close a fence.
  private func closesFence(_ line: Int) -> Bool {
    let end = lines.trimmedEnd(of: line)
    guard line <= lines.count, end - lines.start(of: line) >= 3 else { return false }
    let tail = lines.bytes[(end - 3)..<end]
    return tail.allSatisfy { $0 == UInt8(ascii: "`") }
      || tail.allSatisfy { $0 == UInt8(ascii: "~") }
  }
}
