/// The layout of a body with those one step from it.
///
/// They stand below each other above and below the body, set in, and each line has a lane of its own
/// at the left: no line crosses another. One that stands alone on its side is as wide as the body,
/// and its lines go straight down. It fits a phone and stands beside text, and takes time
/// linear in what is drawn.
enum StarLayout {
  static func layout(_ star: StarGraph) -> ChartLayout {
    let measures = ChartMeasures.narrow
    let above = kept(star.above)
    let below = kept(star.below)
    let lanes = max(
      star.above.count == 1 ? 0 : above.lines, star.below.count == 1 ? 0 : below.lines)
    let x = 12 + lanes * lane + 6
    let width = measures.width - 1 - x
    var boxes: [PlacedBox] = []
    var lines: [PlacedLine] = []
    var y = 1
    var frames: [Frame] = []
    func put(_ neighbours: [StarGraph.Neighbour]) {
      if neighbours.count == 1, let only = neighbours.first {
        let text = BoxText(only.node, width: measures.width, measures: measures)
        let frame = Frame(x: 1, y: y, width: measures.width - 2, height: text.height)
        boxes.append(text.placed(only.node, in: frame, measures: measures))
        frames.append(frame)
        y += frame.height + 10
        return
      }
      for neighbour in neighbours {
        let text = BoxText(neighbour.node, width: width, measures: measures)
        let frame = Frame(
          x: x, y: y, width: width, height: max(text.height, neighbour.edges.count * 14 + 14))
        boxes.append(text.placed(neighbour.node, in: frame, measures: measures))
        frames.append(frame)
        y += frame.height + 10
      }
    }
    put(star.above)
    if !star.above.isEmpty { y += star.above.count == 1 ? straight - 10 : 8 }
    let text = BoxText(star.centre, width: measures.width, measures: measures)
    let middle = Frame(x: 1, y: y, width: measures.width - 2, height: text.height)
    boxes.append(text.placed(star.centre, in: middle, measures: measures))
    y = middle.bottom + (star.below.count == 1 ? straight : 18)
    put(star.below)
    var next = 12
    if star.above.count == 1, let only = star.above.first {
      lines += upright(only, star, above.edges[0], from: middle.y, to: frames[0].bottom)
    }
    for (index, neighbour) in star.above.enumerated() where star.above.count > 1 {
      for edge in ends(neighbour, in: frames[index], above.edges[index]) {
        lines.append(
          turned(edge.edge, star, x: next, y: middle.y, to: Point(x, edge.y)))
        next += lane
      }
    }
    next = 12
    if star.below.count == 1, let only = star.below.first {
      let frame = frames[star.above.count]
      lines += upright(only, star, below.edges[0], from: middle.bottom, to: frame.y)
    }
    for (index, neighbour) in star.below.enumerated().reversed() where star.below.count > 1 {
      let frame = frames[star.above.count + index]
      for edge in ends(neighbour, in: frame, below.edges[index]).reversed() {
        lines.append(
          turned(edge.edge, star, x: next, y: middle.bottom, to: Point(x, edge.y)))
        next += lane
      }
    }
    let all = (star.above + star.below).flatMap(\.edges)
    let drawn = Set(lines.map(\.edge))
    let bottom = 1 + (star.below.isEmpty ? middle.bottom : y - 10)
    return chart(
      star, boxes, lines, height: bottom, left: all.filter { !drawn.contains($0) })
  }

  /// From one lane to the next.
  private static let lane = 9
  /// From the body to one that stands alone: room for a head and a dash or two.
  private static let straight = 34
  /// The most lanes above or below.
  private static let mostLanes = 6

  /// How many lines each neighbour keeps: the first of each, then second ones as long as there is
  /// room.
  private static func kept(_ neighbours: [StarGraph.Neighbour]) -> (edges: [Int], lines: Int) {
    var edges = neighbours.map { min(1, $0.edges.count) }
    var lines = edges.reduce(0, +)
    for index in neighbours.indices {
      let more = min(neighbours[index].edges.count - edges[index], max(0, mostLanes - lines))
      edges[index] += more
      lines += more
    }
    return (edges, lines)
  }

  private static func ends(_ neighbour: StarGraph.Neighbour, in frame: Frame, _ count: Int)
    -> [(edge: ChartEdge, y: Int)]
  {
    neighbour.edges.prefix(count).enumerated().map { index, edge in
      (edge, frame.y + frame.height * (index + 1) / (count + 1))
    }
  }

  /// The lines to one that stands alone, side by side about the middle.
  private static func upright(
    _ neighbour: StarGraph.Neighbour, _ star: StarGraph, _ count: Int, from y: Int, to end: Int
  ) -> [PlacedLine] {
    neighbour.edges.prefix(count).enumerated().map { index, edge in
      let x = ChartMeasures.narrow.width * (index + 1) / (count + 1)
      let points = [Point(x, y), Point(x, end)]
      return PlacedLine(
        edge: edge, points: edge.from == star.centre.id ? points : points.reversed(), gaps: [])
    }
  }

  private static func turned(
    _ edge: ChartEdge, _ star: StarGraph, x: Int, y: Int, to end: Point
  ) -> PlacedLine {
    let points = [Point(x, y), Point(x, end.y), end]
    return PlacedLine(
      edge: edge, points: edge.from == star.centre.id ? points : points.reversed(), gaps: [])
  }

  private static func chart(
    _ star: StarGraph, _ boxes: [PlacedBox], _ lines: [PlacedLine], height: Int,
    left: [ChartEdge]
  ) -> ChartLayout {
    let measures = ChartMeasures.narrow
    return ChartLayout(
      graph: OrganisationGraph(title: star.title, bands: [], nodes: []),
      width: measures.width, height: height, measures: measures, stripes: [], texts: [],
      boxes: boxes, lines: lines, enclosures: [], left: left)
  }
}

extension StarGraph {
  /// The layout.
  package func layout() -> ChartLayout { StarLayout.layout(self) }
}
