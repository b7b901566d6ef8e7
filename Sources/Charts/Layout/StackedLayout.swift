/// The layout of the narrow drawing: boxes below each other, lines straight between neighbours and
/// round the others in lanes at both sides.
struct StackedLayout {
  /// Where a line runs.
  enum Way: Hashable {
    /// Straight down from a box to the next.
    case straight
    /// In a lane at a side, counted from the boxes outwards.
    case lane(isRight: Bool, Int)
    /// Nowhere, since there is no room for it.
    case left
  }

  let plan: ChartPlan
  let measures: ChartMeasures
  /// The boxes from the top.
  var order: [Int] = []
  /// The place of each box from the top.
  var rank: [Int] = []
  var ways: [Way] = []
  var frames: [Frame] = []
  var texts: [BoxText] = []
  var stripes: [PlacedStripe] = []
  /// The first and last place of each enclosure that can be drawn.
  var enclosed: [Int: ClosedRange<Int>] = [:]
  /// The lines of the words inside each enclosure.
  var labels: [Int: [TextLine]] = [:]
  /// Where each band's name ends, by its first box.
  var nameEnds: [Int: Int] = [:]
  var height = 0

  /// Between a box and the first lane.
  static let shoulder = 16
  /// From one lane to the next.
  static let lane = 9
  /// The narrowest box: lines that would make it narrower are left out.
  static let leastWidth = 164

  init(_ plan: ChartPlan, _ measures: ChartMeasures) {
    self.plan = plan
    self.measures = measures
  }

  /// Lays a graph out; enclosures that cannot be drawn become facts of their boxes.
  static func layout(_ graph: OrganisationGraph, _ measures: ChartMeasures) -> ChartLayout {
    var layout = StackedLayout(ChartPlan(graph, mostColumns: 1), measures)
    let torn = layout.findOrder()
    if !torn.isEmpty {
      layout = StackedLayout(
        ChartPlan(graph, unenclosed: torn, mostColumns: 1), measures)
      _ = layout.findOrder()
    }
    layout.findWays()
    layout.place()
    return layout.assembled()
  }

  /// Puts the boxes in order.
  ///
  /// - Returns: the enclosures whose boxes do not stand together.
  private mutating func findOrder() -> Set<Int> {
    order = Array(plan.nodes.indices)
    rank = order
    shorten()
    var torn: Set<Int> = []
    for (index, boxes) in plan.enclosures.enumerated() where !boxes.isEmpty {
      let places = boxes.map { rank[$0] }
      guard let first = places.min(), let last = places.max() else { continue }
      let isFree = enclosed.values.allSatisfy { !$0.overlaps(first...last) }
      if last - first + 1 == boxes.count, isFree {
        enclosed[index] = first...last
      } else {
        torn.insert(index)
      }
    }
    return torn
  }

  /// Swaps neighbours of one band as long as that makes lines shorter.
  private mutating func shorten() {
    guard plan.nodes.count <= 30 else { return }
    func length(_ rank: [Int]) -> Int {
      plan.lines.reduce(0) { sum, line in
        let span = abs(rank[line.from] - rank[line.to])
        return sum + (span == 1 ? 0 : span * span)
      }
    }
    var least = length(rank)
    for _ in 0..<4 {
      var helped = false
      for place in order.indices.dropLast() {
        let (one, next) = (order[place], order[place + 1])
        guard plan.nodes[one].band == plan.nodes[next].band else { continue }
        rank.swapAt(one, next)
        let length = length(rank)
        if length < least {
          (least, helped) = (length, true)
          order.swapAt(place, place + 1)
        } else {
          rank.swapAt(one, next)
        }
      }
      if !helped { break }
    }
  }

  /// Gives the lines their ways, the weightiest first.
  private mutating func findWays() {
    ways = Array(repeating: .left, count: plan.lines.count)
    let most =
      (measures.width - Self.leastWidth - 2 * (Self.shoulder + 4)) / Self.lane
    var straight: [Int: Int] = [:]
    var lanes: [[[ClosedRange<Int>]]] = [[], []]
    var stubs: [Int: Int] = [:]
    let weighty = plan.lines.indices.sorted {
      (plan.lines[$0].style, span(of: $0).count, $0)
        < (plan.lines[$1].style, span(of: $1).count, $1)
    }
    // Neighbours first: what needs no lane leaves the lanes to the others.
    for index in weighty where span(of: index).count == 2 {
      let first = span(of: index).lowerBound
      guard canBeStraight(below: first), straight[first, default: 0] < 3 else { continue }
      straight[first, default: 0] += 1
      ways[index] = .straight
    }
    for index in weighty where ways[index] == .left {
      let span = span(of: index)
      var best: (side: Int, lane: Int, cost: Int)?
      for side in 0..<2 {
        let ends = [span.lowerBound, span.upperBound].map { stubs[$0 * 2 + side, default: 0] }
        guard ends.allSatisfy({ $0 < 6 }) else { continue }
        let lane =
          lanes[side].firstIndex { taken in taken.allSatisfy { !$0.overlaps(span) } }
          ?? lanes[side].count
        let isNew = lane == lanes[side].count
        if isNew, lanes[0].count + lanes[1].count >= most { continue }
        let cost = (isNew ? 100 : 0) + lane * 10 + ends.reduce(0, +)
        if cost < best?.cost ?? .max { best = (side, lane, cost) }
      }
      guard let best else { continue }
      if best.lane == lanes[best.side].count { lanes[best.side].append([]) }
      lanes[best.side][best.lane].append(span)
      for end in [span.lowerBound, span.upperBound] { stubs[end * 2 + best.side, default: 0] += 1 }
      ways[index] = .lane(isRight: best.side == 1, best.lane)
    }
  }

  /// Whether nothing stands between a box and the next that a straight line would run into.
  private func canBeStraight(below place: Int) -> Bool {
    let starts = enclosed.values.contains { $0.lowerBound == place + 1 }
    let ends = enclosed.values.contains { $0.upperBound == place }
    return !starts && !ends
  }

  /// The places of a line's boxes.
  func span(of index: Int) -> ClosedRange<Int> {
    let (a, b) = (rank[plan.lines[index].from], rank[plan.lines[index].to])
    return min(a, b)...max(a, b)
  }

  /// How many lanes there are at a side.
  func laneCount(isRight: Bool) -> Int {
    ways.reduce(0) { count, way in
      if case .lane(isRight, let lane) = way { max(count, lane + 1) } else { count }
    }
  }
}
