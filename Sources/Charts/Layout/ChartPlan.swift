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

  /// The most lines that are laid out.
  ///
  /// No eye follows more, and the time for ordering boxes and tracks grows with their square.
  static let mostLines = 200

  /// The graph.
  let graph: OrganisationGraph
  /// The boxes by band, column, wished place and id.
  let nodes: [ChartNode]
  /// The lines between two different boxes, each once with the words of all that are drawn as it;
  /// the weightiest where there are more than ``mostLines``.
  let lines: [Line]
  /// The lines beyond that.
  let spilled: [ChartEdge]
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
    let all = Self.lines(of: graph, positions)
    let kept = all.indices.sorted { (all[$0].style, $0) < (all[$1].style, $1) }
    lines = kept.prefix(Self.mostLines).sorted().map { all[$0] }
    spilled = kept.dropFirst(Self.mostLines).map { all[$0].edge }
    columnCount = 1 + (nodes.compactMap { $0.sort == .outside ? nil : $0.column }.max() ?? 0)
    self.nodes = nodes
    self.enclosures = enclosures
  }

  /// The enclosures of the graph in the order of ``enclosures``.
  var sortedEnclosures: [ChartEnclosure] {
    graph.enclosures.sorted { Self.precedes($0, $1) }
  }

  /// The lines between two different boxes; those that would lie on each other are one.
  private static func lines(of graph: OrganisationGraph, _ positions: [String: Int]) -> [Line] {
    var groups: [[Int]: [ChartEdge]] = [:]
    for edge in graph.edges {
      guard var from = positions[edge.from], var to = positions[edge.to], from != to else {
        continue
      }
      if !edge.style.hasHead, from > to { swap(&from, &to) }
      groups[[from, to, edge.style.rawValue], default: []].append(edge)
    }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, edges in
      ChartEdge(edges).map { Line(from: key[0], to: key[1], style: $0.style, edge: $0) }
    }
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

extension ChartEdge {
  /// The one line that stands for several, with the words of each once; nil for none.
  fileprivate init?(_ edges: [ChartEdge]) {
    let sorted = edges.sorted {
      ($0.title, $0.from, $0.to, $0.label ?? "") < ($1.title, $1.from, $1.to, $1.label ?? "")
    }
    guard let first = sorted.first else { return nil }
    var told: Set<String> = [""]
    let titles = sorted.map(\.title).filter { told.insert($0).inserted }
    self.init(
      from: first.from, to: first.to, style: first.style, title: titles.joined(separator: "\n"),
      label: sorted.compactMap(\.label).first)
  }
}
