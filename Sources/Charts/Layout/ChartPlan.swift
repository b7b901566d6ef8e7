/// A graph put in order: what its lines join is looked up, doubles are gone, nothing depends on the
/// order in which it was given.
struct ChartPlan {
  /// A line between boxes by their index.
  struct Line: Hashable {
    let from: Int
    let to: Int
    let style: LineStyle
    let edge: ChartEdge
  }

  /// The graph.
  let graph: OrganisationGraph
  /// The boxes by band, column, wished place and id.
  let nodes: [ChartNode]
  /// The lines between two different boxes, each once.
  let lines: [Line]
  /// The boxes of each enclosure that has at least two, or one with others inside it.
  let enclosures: [[Int]]
  /// How many columns there are, those of outsiders at the side not counted.
  let columnCount: Int
  /// Whether some stand outside, in a column of their own at the right.
  let hasOutside: Bool

  /// - Parameters:
  ///   - unenclosed: the enclosures whose words stand in the boxes instead, by their index
  ///     among the sorted enclosures of the graph.
  ///   - mostColumns: how many columns there is room for; further ones join the last.
  init(_ graph: OrganisationGraph, unenclosed: Set<Int> = [], mostColumns: Int = .max) {
    self.graph = graph
    var nodes = graph.nodes.sorted(by: Self.precedes)
    let lastBand = max(0, graph.bands.count - 1)
    var positions: [String: Int] = [:]
    hasOutside = nodes.contains { $0.sort == .outside }
    let lastColumn = max(0, mostColumns - (hasOutside ? 2 : 1))
    for index in nodes.indices {
      nodes[index].column = nodes[index].column.map { min(max(0, $0), lastColumn) }
      nodes[index].band = min(max(0, nodes[index].band), lastBand)
      positions[nodes[index].id] = index
      for member in nodes[index].members { positions[member.id] = index }
    }
    let sorted = graph.enclosures.sorted { Self.precedes($0, $1) }
    var enclosures: [[Int]] = []
    for (index, enclosure) in sorted.enumerated() {
      let inside = Set(enclosure.nodes.compactMap { positions[$0] }).sorted()
      let count = inside.reduce(0) { $0 + max(1, nodes[$1].members.count) }
      if unenclosed.contains(index) || count < 2 {
        for node in inside {
          nodes[node].facts.append(enclosure.label)
          nodes[node].brief.append(enclosure.label)
        }
        enclosures.append([])
      } else {
        enclosures.append(inside)
      }
    }
    var seen: Set<[Int]> = []
    lines = graph.edges.compactMap { edge -> Line? in
      guard var from = positions[edge.from], var to = positions[edge.to], from != to else {
        return nil
      }
      if !edge.style.hasHead, from > to { swap(&from, &to) }
      return Line(from: from, to: to, style: edge.style, edge: edge)
    }.sorted {
      ($0.from, $0.to, $0.style, $0.edge.title, $0.edge.label ?? "")
        < ($1.from, $1.to, $1.style, $1.edge.title, $1.edge.label ?? "")
    }.filter { seen.insert([$0.from, $0.to, $0.style.rawValue]).inserted }
    columnCount = 1 + (nodes.compactMap { $0.sort == .outside ? nil : $0.column }.max() ?? 0)
    self.nodes = nodes
    self.enclosures = enclosures
  }

  /// The enclosures of the graph in the order of ``enclosures``.
  var sortedEnclosures: [ChartEnclosure] {
    graph.enclosures.sorted { Self.precedes($0, $1) }
  }

  private static func precedes(_ left: ChartNode, _ right: ChartNode) -> Bool {
    (left.band, left.column ?? -1, left.order, left.id)
      < (right.band, right.column ?? -1, right.order, right.id)
  }

  private static func precedes(_ left: ChartEnclosure, _ right: ChartEnclosure) -> Bool {
    left.label != right.label
      ? left.label < right.label
      : left.nodes.sorted().lexicographicallyPrecedes(right.nodes.sorted())
  }
}
