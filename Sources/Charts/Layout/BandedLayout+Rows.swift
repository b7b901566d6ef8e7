extension BandedLayout {
  /// Puts the boxes of each band into rows that are no wider than the drawing.
  mutating func fillRows() {
    let all = plan.columnCount + (plan.hasOutside ? 1 : 0)
    slots = columnSlots(all)
    let span = slots.prefix(plan.columnCount).reduce(0, +)
    for band in plan.graph.bands.indices {
      var byColumn: [[Int]] = Array(repeating: [], count: all)
      var spanning: [Int] = []
      for (index, node) in plan.nodes.enumerated() where node.band == band {
        if node.sort == .outside {
          byColumn[all - 1].append(index)
        } else if let column = node.column {
          byColumn[min(max(0, column), plan.columnCount - 1)].append(index)
        } else {
          spanning.append(index)
        }
      }
      // Those outside stand beside whatever else is in their band, row by row.
      let outside = plan.hasOutside ? byColumn.removeLast() : []
      var ahead: [Row] = chunks(spanning, of: max(1, span)).map {
        Row(band: band, cells: [(nil, $0)])
      }
      let cells = byColumn.enumerated().map { chunks($0.element, of: slots[$0.offset]) }
      for row in 0..<(cells.map(\.count).max() ?? 0) {
        ahead.append(
          Row(
            band: band,
            cells: cells.enumerated().compactMap { column, chunks in
              row < chunks.count ? (column, chunks[row]) : nil
            }))
      }
      for (index, box) in outside.enumerated() {
        if ahead.indices.contains(index) {
          ahead[index].cells.append((plan.columnCount, [box]))
        } else {
          ahead.append(Row(band: band, cells: [(plan.columnCount, [box])]))
        }
      }
      rows += ahead
    }
    findPlaces()
  }

  /// Notes where each box stands.
  mutating func findPlaces() {
    places = Array(repeating: (0, 0), count: plan.nodes.count)
    for row in rows.indices {
      for (index, box) in rows[row].boxes.enumerated() { places[box] = (row, index) }
    }
  }

  /// How many boxes stand side by side in each column: as many as a band has, unless that is more
  /// than the drawing holds; then the widest columns give way.
  private func columnSlots(_ count: Int) -> [Int] {
    var wanted = Array(repeating: 1, count: count)
    for band in plan.graph.bands.indices {
      var here = Array(repeating: 0, count: count)
      for node in plan.nodes where node.band == band {
        if node.sort == .outside {
          here[count - 1] = 1
        } else if let column = node.column {
          here[min(max(0, column), plan.columnCount - 1)] += node.members.isEmpty ? 1 : 2
        }
      }
      for column in wanted.indices { wanted[column] = max(wanted[column], here[column]) }
    }
    let room = measures.width - measures.labels - 40
    let capacity = max(count, (room + 36) / (measures.narrowest + 36))
    while wanted.reduce(0, +) > capacity, let most = wanted.max(), most > 1 {
      if let index = wanted.firstIndex(of: most) { wanted[index] -= 1 }
    }
    return wanted
  }

  /// How many slots a box takes: two, if it has to show others inside it.
  func weight(of box: Int) -> Int { plan.nodes[box].members.count > 1 ? 2 : 1 }

  /// Boxes in the fewest rows of at most so many slots, as evenly filled as can be.
  private func chunks(_ boxes: [Int], of size: Int) -> [[Int]] {
    guard !boxes.isEmpty else { return [] }
    func filled(_ room: Int) -> [[Int]] {
      var rows: [[Int]] = [[]]
      var used = 0
      for box in boxes {
        let weight = min(weight(of: box), size)
        if used + weight > room {
          rows.append([])
          used = 0
        }
        rows[rows.count - 1].append(box)
        used += weight
      }
      return rows
    }
    let fewest = filled(size)
    for room in 1..<size {
      let rows = filled(room)
      if rows.count == fewest.count, rows.allSatisfy({ !$0.isEmpty }) { return rows }
    }
    return fewest
  }
}
