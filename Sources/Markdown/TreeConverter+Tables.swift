extension TreeConverter {
  /// Converts a table.
  mutating func table(of node: SyntaxNode) -> Block {
    let rows = node.children
    var header = Block.Table.Row(range: start(of: node)..<start(of: node), cells: [])
    var body: [Block.Table.Row] = []
    let headerLine = headerLine(of: node, rows: rows)
    for (index, row) in rows.enumerated() {
      let line = index == 0 ? headerLine : row.startLine
      let start = line == node.startLine ? self.start(of: node) : rowStart(on: line)
      let converted = self.row(of: row, from: start, to: lines.trimmedEnd(of: line))
      if index == 0 { header = converted } else { body.append(converted) }
    }
    let end = body.last?.range.upperBound ?? lines.trimmedEnd(of: headerLine + 1)
    let start = header.range.lowerBound
    let table = Block.Table(alignments: node.alignments, header: header, rows: body)
    return Block(range: start..<max(start, end), kind: .table(table))
  }

  /// The line of a table's header.
  ///
  /// Where text stands right above a table, the library calls the text's first line the table's.
  private func headerLine(of node: SyntaxNode, rows: [SyntaxNode]) -> Int {
    if rows.count > 1 { return max(rows[1].startLine - 2, 1) }
    guard let above = node.previous, above.kind == .paragraph, above.startLine == 0 else {
      return node.startLine
    }
    return node.startLine + above.content.count { $0 == .lineFeed } + 1
  }

  /// Where a row begins that is not the first line of its table.
  ///
  /// The library gives every row the column of the table, however the row is indented. Before a
  /// row there are only blanks and the marks of quotations, with neither of which a row begins.
  private func rowStart(on line: Int) -> Int {
    let end = lines.end(of: line)
    var start = lines.start(of: line)
    while start < end, lines.bytes[start].isBlank || lines.bytes[start] == UInt8(ascii: ">") {
      start += 1
    }
    return start
  }

  /// Converts a row that stands between two offsets of one line.
  private mutating func row(
    of node: SyntaxNode, from start: Int, to end: Int
  ) -> Block.Table.Row {
    let range = start..<max(start, end)
    var places = cellRanges(in: range)[...]
    var cells: [Block.Table.Cell] = []
    for cell in node.children {
      let place = places.popFirst() ?? range.upperBound..<range.upperBound
      let content = cell.content
      var text = BlockText(content, ContentMap(content, within: place, isCell: true, in: lines))
      cells.append(.init(range: place, inlines: inlines(of: cell, in: &text)))
    }
    return Block.Table.Row(range: range, cells: cells)
  }

  /// The bytes between the bars of a row, blanks not counted.
  private func cellRanges(in row: Range<Int>) -> [Range<Int>] {
    let bar = UInt8(ascii: "|")
    var ranges: [Range<Int>] = []
    var index = row.lowerBound
    if index < row.upperBound, lines.bytes[index] == bar { index += 1 }
    while index < row.upperBound {
      var end = index
      while end < row.upperBound, lines.bytes[end] != bar || lines.bytes[end - 1] == .backslash {
        end += 1
      }
      let first = lines.skippingBlanks(from: index, to: end)
      var last = end
      while last > first, lines.bytes[last - 1].isBlank { last -= 1 }
      ranges.append(first..<last)
      index = end + 1
    }
    return ranges
  }
}
