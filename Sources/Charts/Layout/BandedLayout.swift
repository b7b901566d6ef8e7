/// The layout of the wide drawing: bands from the top, columns side by side, lines at right angles
/// in the channels between rows.
///
/// The steps stand in the order in which they run; each reads what the ones before it have found.
/// Source: the framework of Sugiyama, Tagawa and Toda (1981), with channels routed as in Hashimoto
/// and Stevens (1971).
struct BandedLayout {
  /// Boxes side by side.
  struct Row {
    /// The band they stand in.
    let band: Int
    /// The boxes of each column, from the left; nil is all columns.
    var cells: [(column: Int?, boxes: [Int])]
    /// All of them from the left.
    var boxes: [Int] { cells.flatMap(\.boxes) }
  }

  /// Which way a line goes.
  enum Course {
    /// Straight from side to side of two boxes that stand beside each other.
    case side(left: Int, right: Int)
    /// Down into the channel below the row of both, and up again.
    case under
    /// From the lower side of one box to the upper side of another in a row further down.
    case down(upper: Int, lower: Int)
    /// Nowhere, since there is no room for it.
    case left
  }

  /// Where a line passes a row on its way down.
  struct Pass {
    /// The row.
    let row: Int
    /// The gap, by the number of boxes to its left.
    let gap: Int
    /// Where in the gap.
    var x: Int
  }

  let plan: ChartPlan
  let measures: ChartMeasures

  var rows: [Row] = []
  /// The row of each box, and its place in the row.
  var places: [(row: Int, index: Int)] = []
  var slots: [Int] = []
  var courses: [Course] = []
  var passes: [[Pass]] = []
  var frames: [Frame] = []
  /// Where each line leaves its first box and comes to its last: x, or y at the side of a box.
  var ports: [(from: Int, to: Int)] = []
  /// The upright stretches in each channel.
  var uprights: [Uprights] = []
  /// The height of each line's level stretch in each channel, counted from the first.
  var tracks: [[Int: Int]] = []
  var texts: [BoxText] = []
  /// The enclosures that can be drawn, by their index, with the rows they reach over.
  var enclosed: [Int: ClosedRange<Int>] = [:]
  var stripes: [PlacedStripe] = []
  var trackTops: [Int] = []
  var height = 0

  init(_ plan: ChartPlan, _ measures: ChartMeasures) {
    self.plan = plan
    self.measures = measures
  }

  /// Lays a graph out; enclosures that cannot be drawn become facts of their boxes.
  static func layout(_ graph: OrganisationGraph, _ measures: ChartMeasures) -> ChartLayout {
    var unenclosed: Set<Int> = []
    // Each round gives up at least one enclosure, so there are at most as many rounds as those.
    while true {
      var layout = BandedLayout(
        ChartPlan(graph, unenclosed: unenclosed, mostColumns: measures.mostColumns), measures)
      let (chart, failed) = layout.run()
      if failed.isEmpty { return chart }
      unenclosed.formUnion(failed)
    }
  }

  private mutating func run() -> (ChartLayout, failed: Set<Int>) {
    fillRows()
    orderRows()
    findCourses()
    placeAcross()
    findEnclosed()
    findPasses()
    makeRoom()
    placePorts()
    placeTracks()
    placeDown()
    return assembled()
  }

  // MARK: Looking

  /// The boxes of a row from the left.
  func boxes(inRow row: Int) -> [Int] { rows.indices.contains(row) ? rows[row].boxes : [] }

  /// The upper and the lower row of a line.
  func span(of line: ChartPlan.Line) -> (upper: Int, lower: Int) {
    let (a, b) = (places[line.from].row, places[line.to].row)
    return (min(a, b), max(a, b))
  }
}
