extension BandedLayout {
  /// How many pairs of lines may be compared while every order is tried.
  private static let comparisons = 4_000_000

  /// Orders the boxes within each cell so that few lines cross.
  ///
  /// Every order is tried where there are at most 800 and few lines; otherwise barycentres, then neighbours are
  /// swapped as long as it helps. Of equal ones the wished order stays.
  mutating func orderRows() {
    guard !plan.lines.isEmpty else { return }
    let cells = rows.indices.flatMap { row in
      rows[row].cells.indices.compactMap { cell -> (row: Int, cell: Int)? in
        rows[row].cells[cell].boxes.count > 1 ? (row, cell) : nil
      }
    }
    guard !cells.isEmpty else { return }
    var count = 1
    for (row, cell) in cells {
      for factor in 2...rows[row].cells[cell].boxes.count where count <= 800 { count *= factor }
    }
    var best = rows
    var least = cost()
    let tries = min(800, Self.comparisons / (plan.lines.count * plan.lines.count))
    if count <= tries {
      tryAll(cells[...], &best, &least)
    } else {
      sweep(cells, &best, &least)
      rows = best
      for _ in 0..<3 where swapNeighbours(cells, &least) {}
      best = rows
    }
    rows = best
    findPlaces()
  }

  private mutating func tryAll(
    _ cells: ArraySlice<(row: Int, cell: Int)>, _ best: inout [Row], _ least: inout Int
  ) {
    guard let (row, cell) = cells.first else {
      let cost = cost()
      if cost < least { (best, least) = (rows, cost) }
      return
    }
    let boxes = rows[row].cells[cell].boxes
    for order in Self.permutations(boxes) {
      rows[row].cells[cell].boxes = order
      tryAll(cells.dropFirst(), &best, &least)
    }
    rows[row].cells[cell].boxes = boxes
  }

  /// All orders of a list, the given one first.
  private static func permutations(_ list: [Int]) -> [[Int]] {
    guard list.count > 1 else { return [list] }
    return list.indices.flatMap { index in
      var rest = list
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }

  private mutating func sweep(
    _ cells: [(row: Int, cell: Int)], _ best: inout [Row], _ least: inout Int
  ) {
    for round in 0..<8 {
      for (row, cell) in round % 2 == 0 ? cells : cells.reversed() {
        let centres = centres()
        let boxes = rows[row].cells[cell].boxes
        let wishes = boxes.map { box -> Int in
          let others = plan.lines.compactMap { line -> Int? in
            line.from == box ? centres[line.to] : line.to == box ? centres[line.from] : nil
          }
          return others.isEmpty ? centres[box] : others.reduce(0, +) / others.count
        }
        rows[row].cells[cell].boxes = boxes.indices.sorted {
          (wishes[$0], $0) < (wishes[$1], $1)
        }.map { boxes[$0] }
      }
      let cost = cost()
      if cost < least { (best, least) = (rows, cost) }
    }
  }

  private mutating func swapNeighbours(
    _ cells: [(row: Int, cell: Int)], _ least: inout Int
  ) -> Bool {
    guard plan.lines.count <= 60 else { return false }
    var helped = false
    for (row, cell) in cells {
      for index in 0..<(rows[row].cells[cell].boxes.count - 1) {
        rows[row].cells[cell].boxes.swapAt(index, index + 1)
        let cost = cost()
        if cost < least {
          least = cost
          helped = true
        } else {
          rows[row].cells[cell].boxes.swapAt(index, index + 1)
        }
      }
    }
    return helped
  }

  /// The middle of each box when all columns are as wide as their slots, in thousandths of a slot.
  private func centres() -> [Int] {
    var result = Array(repeating: 0, count: plan.nodes.count)
    for row in rows {
      for (column, boxes) in row.cells {
        let start = column.map { slots.prefix($0).reduce(0, +) } ?? 0
        let width =
          column.map { slots.indices.contains($0) ? slots[$0] : 1 }
          ?? slots.prefix(plan.columnCount).reduce(0, +)
        for (index, box) in boxes.enumerated() {
          result[box] = start * 1000 + width * 1000 * (2 * index + 1) / (2 * boxes.count)
        }
      }
    }
    return result
  }

  /// How bad an order is: crossings of straight lines first, then lines along a row, then length.
  private func cost() -> Int {
    let centres = centres()
    var rowOf = Array(repeating: 0, count: plan.nodes.count)
    var indexOf = rowOf
    for row in rows.indices {
      for (index, box) in rows[row].boxes.enumerated() { (rowOf[box], indexOf[box]) = (row, index) }
    }
    var cost = 0
    var drawn: [(top: Int, bottom: Int, from: Int, to: Int)] = []
    for line in plan.lines {
      let (a, b) = rowOf[line.from] <= rowOf[line.to] ? (line.from, line.to) : (line.to, line.from)
      if rowOf[a] == rowOf[b] {
        cost += 400 * (abs(indexOf[a] - indexOf[b]) - 1)
      } else {
        drawn.append((rowOf[a], rowOf[b], centres[a], centres[b]))
        cost += abs(centres[a] - centres[b]) / 50
      }
    }
    for (index, one) in drawn.enumerated() {
      for other in drawn[(index + 1)...] {
        let top = max(one.top, other.top)
        let bottom = min(one.bottom, other.bottom)
        guard top < bottom else { continue }
        func x(_ line: (top: Int, bottom: Int, from: Int, to: Int), _ row: Int) -> Int {
          line.from + (line.to - line.from) * (row - line.top) / (line.bottom - line.top)
        }
        let above = x(one, top) - x(other, top)
        let below = x(one, bottom) - x(other, bottom)
        if (above < 0 && below > 0) || (above > 0 && below < 0) { cost += 1000 }
      }
    }
    return cost
  }
}
