/// The best plan of one body while all others stay as they are.
///
/// Dynamic programming over the last meeting and the number of meetings in its quota; exact, since
/// the cost is a sum over days and over pairs of days that follow each other. It costs
/// O(m · d · log d) for d days and m meetings, and O(m · d²) for a body with an order.
struct BestResponse {
  /// A chain of meetings, by its last one.
  private struct Link {
    let node: Int
    let before: Int?
  }

  private let surroundings: Surroundings
  private var links: [Link] = []

  /// The best plan as nodes in order with its cost; nil when no plan keeps the rules.
  ///
  /// Of equal plans the one with the earlier days is taken.
  static func find(in surroundings: Surroundings) -> (nodes: [Int], cost: Int)? {
    var search = BestResponse(surroundings: surroundings)
    return search.run()
  }

  private init(surroundings: Surroundings) { self.surroundings = surroundings }

  /// The best chain that ends in each node, or in none, with the quotas so far closed.
  private typealias Ends = [(node: Int?, link: Int?, cost: Int)]

  private mutating func run() -> (nodes: [Int], cost: Int)? {
    let table = surroundings.table
    var ends: Ends = [(nil, nil, 0)]
    for quota in table.quotas.indices {
      let nodes = table.nodes.indices.filter { table.nodes[$0].quota == quota }
      ends = closed(quota, nodes, after: ends)
    }
    var best: (link: Int?, cost: Int)?
    for end in ends {
      if end.node == nil, surroundings.firstMinutes != nil { continue }
      guard isUnbroken(from: end.node, to: table.nodes.count),
        let rest = surroundings.cost(from: end.node, to: nil)
      else { continue }
      if end.cost + rest < best?.cost ?? .max { best = (end.link, end.cost + rest) }
    }
    return best.map { (chain($0.link), $0.cost) }
  }

  /// Extends chains by the meetings of one quota.
  private mutating func closed(_ quota: Int, _ nodes: [Int], after ends: Ends) -> Ends {
    var result: Ends = []
    if let none = surroundings.cost(of: quota, holding: 0) {
      result = ends.map { ($0.node, $0.link, $0.cost + none) }
    }
    var best: [(link: Int, cost: Int)?] = nodes.map { _ in nil }
    var layer = ends
    let most = surroundings.table.quotas[quota].most
    for count in stride(from: 1, through: min(most, nodes.count), by: 1) {
      layer = extended(nodes, after: layer)
      guard !layer.isEmpty else { break }
      guard let closing = surroundings.cost(of: quota, holding: count) else { continue }
      for end in layer {
        guard let node = end.node, let link = end.link, let place = nodes.firstIndex(of: node)
        else { continue }
        if end.cost + closing < best[place]?.cost ?? .max {
          best[place] = (link, end.cost + closing)
        }
      }
    }
    for (place, found) in best.enumerated() {
      if let found { result.append((nodes[place], found.link, found.cost)) }
    }
    return result
  }

  /// The chains that are one meeting longer, the best for each last meeting.
  private mutating func extended(_ nodes: [Int], after ends: Ends) -> Ends {
    let rows = nodes.filter { surroundings.placements[$0] != nil }
    var best: [Int?] = rows.map { _ in nil }
    if surroundings.isOrdered {
      for row in rows.indices { best[row] = self.best(rows[row], ends, ends.indices) }
    } else {
      fill(&best, rows, rows.indices, ends, ends.indices)
    }
    var result: Ends = []
    for (row, column) in zip(rows, best) {
      guard let column, let own = surroundings.cost(of: row),
        let between = surroundings.cost(from: ends[column].node, to: row)
      else { continue }
      links.append(Link(node: row, before: ends[column].link))
      result.append((row, links.count - 1, ends[column].cost + between + own))
    }
    return result
  }

  /// The end after which a node costs least; the earliest of equals.
  private func best(_ node: Int, _ ends: Ends, _ columns: Range<Int>) -> Int? {
    var best: (column: Int, cost: Int)?
    for column in columns {
      let end = ends[column]
      if end.node ?? -1 >= node { break }
      guard isUnbroken(from: end.node, to: node),
        let between = surroundings.cost(from: end.node, to: node)
      else { continue }
      if end.cost + between < best?.cost ?? .max { best = (column, end.cost + between) }
    }
    return best?.column
  }

  /// Finds the best end of each node by halves.
  ///
  /// Squares of gaps satisfy the quadrangle inequality, and what the least gap and the fixed
  /// meetings forbid does not break it: the best end of a later node is never an earlier one. So
  /// the middle node's best end divides the ends between the nodes before and after it.
  private func fill(
    _ best: inout [Int?], _ nodes: [Int], _ rows: Range<Int>, _ ends: Ends, _ columns: Range<Int>
  ) {
    guard !rows.isEmpty, !columns.isEmpty else { return }
    let middle = (rows.lowerBound + rows.upperBound) / 2
    let found = self.best(nodes[middle], ends, columns)
    best[middle] = found
    let cut =
      found ?? columns.first { !isCutOff(ends[$0].node, from: nodes[middle]) }
      ?? columns.upperBound - 1
    fill(&best, nodes, rows.lowerBound..<middle, ends, columns.lowerBound..<cut + 1)
    fill(&best, nodes, middle + 1..<rows.upperBound, ends, cut..<columns.upperBound)
  }

  /// Whether an end lies before a fixed meeting that lies before a node.
  private func isCutOff(_ end: Int?, from node: Int) -> Bool {
    (end ?? -1) < node && !isUnbroken(from: end, to: node)
  }

  /// Whether no fixed meeting lies between two nodes.
  private func isUnbroken(from earlier: Int?, to later: Int) -> Bool {
    let before = surroundings.table.fixedBefore
    guard let earlier else { return before[later] == 0 }
    return earlier < later && before[later] == before[earlier + 1]
  }

  private func chain(_ link: Int?) -> [Int] {
    var nodes: [Int] = []
    var next = link
    while let link = next {
      nodes.append(links[link].node)
      next = links[link].before
    }
    return nodes.reversed()
  }
}
