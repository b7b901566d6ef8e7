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

  @Test(arguments: sizes)
  func whereEveryPairIsRelatedTheWeightiestLinesAreDrawn(measures: ChartMeasures) {
    let ids = (0..<60).map { "f\($0)" }
    let edges = ids.flatMap { one in
      ids.filter { one < $0 }.flatMap { other in
        [LineStyle.informs, .coordinates].map {
          ChartEdge(from: one, to: other, style: $0, title: "\(one) og \(other)")
        }
      }
    }
    let chart = OrganisationGraph(
      title: "Alle med alle", bands: (0..<6).map { ChartBand("Niveau \($0)") },
      nodes: ids.enumerated().map {
        ChartNode(id: $0.element, name: "Forum \($0.element)", band: $0.offset / 10)
      }, edges: edges
    ).layout(measures)
    #expect(chart.lines.count + chart.left.count == edges.count)
    #expect(!chart.lines.isEmpty)
    #expect(chart.lines.allSatisfy { $0.edge.style == .coordinates })
    #expect(LayoutFaults.geometry(of: chart) == [])
  }

  @Test func linesOfSeveralMembersAreOneWithTheWordsOfAll() {
    let chart = OrganisationGraph(
      title: "", bands: [ChartBand("")],
      nodes: [
        ChartNode(id: "top", name: "Top"),
        ChartNode(
          id: "all", name: "Alle", sort: .several,
          members: [ChartNode(id: "m1", name: "Et"), ChartNode(id: "m2", name: "To")]),
      ],
      edges: ["m1", "m2"].map {
        ChartEdge(from: $0, to: "top", style: .reports, title: "\($0) refererer til Top")
      }
    ).layout(.wide)
    #expect(chart.lines.map(\.edge.title) == ["m1 refererer til Top\nm2 refererer til Top"])
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

  @Test func oneThatStandsAloneStandsOnTheAxisOfTheBody() throws {
    let edges = [
      ChartEdge(from: "body", to: "one", style: .reports),
      ChartEdge(from: "one", to: "body", style: .advises),
    ]
    let one = StarGraph.Neighbour(
      ChartNode(id: "one", name: "Partnerskabsforum", sort: .single), edges: edges)
    let body = ChartNode(id: "body", name: "Borgmesterforum", sort: .focus)
    for (above, below) in [([one], []), ([], [one])] {
      let chart = StarGraph(title: "", centre: body, above: above, below: below).layout()
      #expect(LayoutFaults.geometry(of: chart) == [])
      let frames = chart.boxes.map(\.frame)
      #expect(Set(frames.map(\.x)).count == 1 && Set(frames.map(\.width)).count == 1)
      #expect(chart.lines.count == 2)
      for line in chart.lines {
        #expect(line.points.count == 2 && Set(line.points.map(\.x)).count == 1)
      }
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
