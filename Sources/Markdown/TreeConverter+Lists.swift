extension TreeConverter {
  /// Converts a list; the numbers are those of the source, item by item.
  mutating func list(of node: SyntaxNode) -> Block {
    var items: [Block.Item] = []
    var child = node.firstChild
    while let current = child {
      items.append(item(of: current))
      child = current.next
    }
    let isOrdered = node.isOrdered
    if !isOrdered { Self.readLetters(of: &items) }
    let start = items.first?.range.lowerBound ?? start(of: node)
    let list = Block.List(
      isOrdered: isOrdered, start: node.listStart, isTight: node.isTight, items: items)
    return Block(
      range: start..<(items.last?.range.upperBound ?? start), kind: .list(list))
  }

  /// Converts an item and reads its marker where it stands.
  private mutating func item(of node: SyntaxNode) -> Block.Item {
    let line = lines.range(of: node.startLine)
    let start = lines.skippingBlanks(from: start(of: node), to: line.upperBound)
    var end = start
    while end < line.upperBound, lines.bytes[end].isDigit { end += 1 }
    let digits = start..<end
    end = min(end + 1, line.upperBound)
    let marker = String(decoding: lines.bytes[start..<end], as: UTF8.self)
    let number = Int(String(decoding: lines.bytes[digits], as: UTF8.self))
    let blocks = blocks(of: node)
    let last = blocks.last?.range.upperBound ?? lines.trimmedEnd(of: node.startLine)
    return Block.Item(
      range: start..<max(end, last), marker: marker, number: number,
      label: number.map(String.init), isDone: node.isDone, blocks: blocks)
  }

  /// Reads the letters of `- a) …`, `- b) …`; all items have one, or none of them is one.
  private static func readLetters(of items: inout [Block.Item]) {
    let markers = items.map { item -> LetterMarker? in
      guard case .paragraph(let inlines)? = item.blocks.first?.kind,
        case .text(let text)? = inlines.first?.kind
      else { return nil }
      return LetterMarker(startOf: text)
    }
    guard markers.allSatisfy({ $0 != nil }) else { return }
    for (index, marker) in markers.enumerated() {
      guard let marker else { continue }
      items[index].marker = marker.printed
      items[index].label = marker.label
    }
  }
}
