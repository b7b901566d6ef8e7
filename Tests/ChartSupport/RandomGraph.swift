package import Charts
package import SeededRandom

extension OrganisationGraph {
  /// A random organisation of up to 60 bodies: levels and columns or none, collectives, shared
  /// secretariats, long names, relations in circles, twice, and of a body to itself.
  package static func random(using random: inout SplitMix64) -> OrganisationGraph {
    let words = [
      "Styregruppe", "Temagruppe", "Boligorganisationernes", "Ældreboligkapacitetsudvalget", "Råd",
      "og", "for", "Sydhavnen", "Nørrebro", "Østerbro-Ørestad", "Samarbejdsforum", "Følgegruppe",
      "Byfornyelseskoordineringssekretariatet", "Åben", "W", "Kgs.", "Enghave/Vesterbro",
    ]
    func name() -> String {
      (0...Int.random(in: 0...4, using: &random))
        .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ")
    }
    let count = Int.random(in: 1...60, using: &random)
    let bandCount = Int.random(in: 1...5, using: &random)
    let columnCount = Int.random(in: 1...3, using: &random)
    let sorts: [ChartNode.Sort] = [.single, .single, .single, .several, .outside, .past]
    let styles = LineStyle.allCases
    var nodes: [ChartNode] = []
    for index in 0..<count {
      let memberCount =
        Int.random(in: 0...9, using: &random) == 0
        ? Int.random(in: 2...6, using: &random) : 0
      nodes.append(
        ChartNode(
          id: "f\(index)", name: name(),
          facts: (0..<Int.random(in: 0...3, using: &random)).map { _ in name() },
          href: Bool.random(using: &random) ? "f\(index)/" : nil,
          band: Int.random(in: -1...bandCount, using: &random),
          column: Int.random(in: 0...6, using: &random) == 0
            ? nil : Int.random(in: 0..<columnCount, using: &random),
          sort: memberCount > 0 ? .several : sorts[Int.random(in: 0..<sorts.count, using: &random)],
          order: Int.random(in: 0...5, using: &random),
          members: (0..<memberCount).map { ChartNode(id: "f\(index)-\($0)", name: name()) }))
    }
    let ids = nodes.flatMap { [$0.id] + $0.members.map(\.id) } + ["nobody"]
    let lines = Int.random(in: 0...(count * 2), using: &random)
    let edges = (0..<lines).map { _ in
      ChartEdge(
        from: ids[Int.random(in: 0..<ids.count, using: &random)],
        to: ids[Int.random(in: 0..<ids.count, using: &random)],
        style: styles[Int.random(in: 0..<styles.count, using: &random)],
        title: name(), label: Bool.random(using: &random) ? "besætter pladser i" : nil)
    }
    let enclosures = (0..<Int.random(in: 0...4, using: &random)).map { number in
      let first = Int.random(in: 0..<count, using: &random)
      let size = Int.random(in: 1...6, using: &random)
      return ChartEnclosure(
        nodes: (first..<min(count, first + size)).map { "f\($0)" },
        label: "Betjenes af \(number) \(name())")
    }
    return OrganisationGraph(
      title: "Prøve", summary: "En prøve",
      bands: (0..<bandCount).map { ChartBand(name(), note: $0 % 2 == 0 ? "" : name()) },
      columns: (0..<columnCount).map { "Kolonne \($0)" }, nodes: nodes, edges: edges,
      enclosures: enclosures)
  }
}
