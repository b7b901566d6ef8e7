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
    for measures in Self.sizes {
      let faults = LayoutFaults.all(in: graph.layout(measures))
      #expect(faults.isEmpty, "seed \(seed), \(measures.width) wide: \(faults.prefix(5))")
    }
  }

  @Test(arguments: 0..<25)
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

  @Test func theOrganisationOf2010HasNoMoreCrossingsThanByHand() {
    let chart = HandDrawn.of2010.layout(.wide)
    #expect(LayoutFaults.all(in: chart) == [])
    #expect(chart.left.isEmpty)
    #expect(LineCrossings.count(in: chart.lines) <= 2)
    #expect(chart.enclosures.count == 1)
  }
}
