import ChartSupport
import Charts
import SeededRandom
import Testing

@Suite struct LayoutTests {
  static let sizes: [ChartMeasures] = [.wide, .medium, .narrow]

  @Test(arguments: 0..<100)
  func aRandomOrganisationIsDrawnSoundly(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let graph = OrganisationGraph.random(using: &random)
    // The middling drawing is made as the wide one is; every fourth will do.
    for measures in Self.sizes where measures != .medium || seed % 4 == 0 {
      let faults = LayoutFaults.all(in: graph.layout(measures))
      #expect(faults.isEmpty, "seed \(seed), \(measures.width) wide: \(faults.prefix(5))")
    }
  }

  @Test(arguments: 0..<10)
  func theOrderOfTheInputDoesNotMatter(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let graph = OrganisationGraph.random(using: &random)
    var shuffled = graph
    shuffled.nodes.shuffle(using: &random)
    shuffled.edges.shuffle(using: &random)
    shuffled.enclosures.shuffle(using: &random)
    for measures in Self.sizes {
      let one = ChartDrawing(graph.layout(measures), className: "c", id: "d").inline()
      let other = ChartDrawing(shuffled.layout(measures), className: "c", id: "d").inline()
      #expect(one == other, "seed \(seed), \(measures.width) wide")
    }
  }

  @Test(arguments: 0..<50)
  func aBodyAmongItsNeighboursIsDrawnSoundly(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let styles = LineStyle.allCases
    func neighbours(_ side: String) -> [StarGraph.Neighbour] {
      (0..<Int.random(in: 0...4, using: &random)).map { index in
        let id = "\(side)\(index)"
        let edges = (0..<Int.random(in: 0...2, using: &random)).map { _ in
          let ends = Bool.random(using: &random) ? ("body", id) : (id, "body")
          return ChartEdge(
            from: ends.0, to: ends.1,
            style: styles[Int.random(in: 0..<styles.count, using: &random)])
        }
        return StarGraph.Neighbour(
          ChartNode(id: id, name: "Boligorganisationernes følgegruppe \(index)", sort: .several),
          edges: edges)
      }
    }
    let star = StarGraph(
      title: "", centre: ChartNode(id: "body", name: "Samarbejdsforum", sort: .focus),
      above: neighbours("above"), below: neighbours("below"))
    let chart = star.layout()
    let faults = LayoutFaults.geometry(of: chart)
    #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(5))")
    #expect(LineCrossings.count(in: chart.lines) == 0)
  }

  @Test func theOrganisationOf2010HasNoMoreCrossingsThanByHand() {
    let chart = HandDrawn.of2010.layout(.wide)
    #expect(LayoutFaults.all(in: chart) == [])
    #expect(chart.left.isEmpty)
    #expect(LineCrossings.count(in: chart.lines) <= 2)
    #expect(chart.enclosures.count == 1)
  }
}
