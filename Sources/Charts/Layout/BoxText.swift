/// The text of a box in lines, and how high the box must be.
struct BoxText {
  let name: Wrapping
  let facts: [String]
  let members: [BoxText]
  /// How the boxes inside are set: how many side by side, how wide and how high each is.
  let grid: (columns: Int, width: Int, height: Int)
  /// The least height of the box.
  let height: Int
  /// The height of name and facts alone.
  let textHeight: Int

  static let memberGap = 12

  init(_ node: ChartNode, width: Int, measures: ChartMeasures) {
    let stack = node.sort == .several && node.members.isEmpty ? ChartMeasures.stack : 0
    let room = max(40, width - 2 * measures.padding - stack)
    name = Wrapping(node.name, in: measures.name, width: room)
    facts = (measures.isNarrow ? node.brief : node.facts).flatMap {
      Wrapping($0, in: measures.fact, width: room).lines
    }
    textHeight = name.lines.count * measures.nameStep + facts.count * measures.factStep
    let gap = Self.memberGap
    let columns = max(
      1, min(node.members.count, (room + gap) / (min(measures.narrowest, 160) + gap)))
    let inner = (room - (columns - 1) * gap) / columns
    members = node.members.map { BoxText($0, width: inner, measures: measures) }
    let tallest = members.map(\.height).max() ?? 0
    grid = (columns, inner, tallest)
    let rows = (node.members.count + columns - 1) / columns
    let text = textHeight + 2 * (measures.padding - 1) + stack
    height =
      node.members.isEmpty ? text : text + rows * (tallest + gap) - gap + measures.padding - 2
  }
}

extension BoxText {
  /// The box with its text, at its place.
  func placed(_ node: ChartNode, in frame: Frame, measures: ChartMeasures) -> PlacedBox {
    // Names in boxes side by side stand on one line, however much each box says.
    var y = frame.y + measures.padding - 2
    let x = frame.x + measures.padding
    var lines: [TextLine] = []
    for line in name.lines {
      lines.append(TextLine(line, at: Point(x, y + measures.name.size - 1), role: .name))
      y += measures.nameStep
    }
    for line in facts {
      lines.append(TextLine(line, at: Point(x, y + measures.fact.size), role: .fact))
      y += measures.factStep
    }
    y += measures.padding - 2
    let inside = zip(node.members, members).enumerated().map { index, member in
      let (row, column) = (index / grid.columns, index % grid.columns)
      return member.1.placed(
        member.0,
        in: Frame(
          x: x + column * (grid.width + Self.memberGap),
          y: y + row * (grid.height + Self.memberGap),
          width: grid.width, height: grid.height), measures: measures)
    }
    return PlacedBox(
      node: node, frame: frame, texts: lines, hasBrokenName: name.hasBrokenWord, members: inside)
  }
}
