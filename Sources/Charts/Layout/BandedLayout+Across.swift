extension BandedLayout {
  /// Finds out which way each line goes.
  mutating func findCourses() {
    courses = plan.lines.map { line in
      let (from, to) = (places[line.from], places[line.to])
      if from.row != to.row {
        return from.row < to.row
          ? .down(upper: line.from, lower: line.to) : .down(upper: line.to, lower: line.from)
      }
      guard abs(from.index - to.index) == 1 else { return .under }
      return from.index < to.index
        ? .side(left: line.from, right: line.to) : .side(left: line.to, right: line.from)
    }
    passes = Array(repeating: [], count: plan.lines.count)
    frames = Array(repeating: Frame(x: 0, y: 0, width: 0, height: 0), count: plan.nodes.count)
  }

  /// Gives each box its place from left to right.
  mutating func placeAcross() {
    let lanes = laneWidths()
    let left = measures.labels + lanes.left
    let right = measures.width - lanes.right
    let columns = columnRanges(from: left, to: right)
    for row in rows.indices {
      for (column, boxes) in rows[row].cells {
        let range =
          column.map { columns[$0] }
          ?? (columns[0].lowerBound...columns[plan.columnCount - 1].upperBound)
        place(boxes, in: range, row: row, isSpanning: column == nil)
      }
    }
  }

  private mutating func place(
    _ boxes: [Int], in range: ClosedRange<Int>, row: Int, isSpanning: Bool
  ) {
    let gaps = zip(boxes, boxes.dropFirst()).map { gap(between: $0, and: $1, row: row) }
    let room = range.upperBound - range.lowerBound - gaps.reduce(0, +)
    var widths = Array(repeating: room / boxes.count, count: boxes.count)
    let weights = boxes.map(weight)
    if Set(weights).count > 1 {
      let sum = weights.reduce(0, +)
      widths = weights.map { room * $0 / sum }
    }
    // A box is as wide as what it covers; one that covers nothing in particular need not be.
    let isPast = boxes.allSatisfy { plan.nodes[$0].sort == .past }
    let isLone = boxes.count == 1 && !isSpanning && plan.nodes[boxes[0]].members.isEmpty
    if isLone || isPast {
      widths = widths.map { min($0, isPast ? measures.widest * 2 / 3 : measures.widest) }
    }
    var x = range.lowerBound
    var spare = isLone || isPast ? 0 : room - widths.reduce(0, +)
    for (index, box) in boxes.enumerated() {
      frames[box].x = x
      frames[box].width = widths[index]
      x += widths[index]
      guard index < gaps.count else { break }
      let share = spare / (gaps.count - index)
      spare -= share
      x += gaps[index] + share
    }
  }

  /// The room that two neighbours need between them.
  private func gap(between left: Int, and right: Int, row: Int) -> Int {
    var gap = 24
    var widestLabel = 0
    for (index, course) in courses.enumerated() {
      guard case .side(left, right) = course else { continue }
      gap = max(gap, 56)
      if let label = plan.lines[index].edge.label {
        widestLabel = max(widestLabel, measures.fact.width(of: label) + 24)
      }
    }
    if plan.columnCount > 1, measures.hasLineLabels, widestLabel <= 230 {
      gap = max(gap, widestLabel)
    }
    if isBoundary(between: left, and: right) { gap = max(gap, 48) }
    let count = passCount(row: row, gap: places[right].index)
    return count == 0
      ? gap : max(gap, 20 + count * 10 + (isBoundary(between: left, and: right) ? 28 : 0))
  }

  private func isBoundary(between left: Int, and right: Int) -> Bool {
    enclosed.keys.contains { index in
      plan.enclosures[index].contains(left) != plan.enclosures[index].contains(right)
    }
  }

  private func passCount(row: Int, gap: Int) -> Int {
    passes.reduce(0) { $0 + ($1.contains { $0.row == row && $0.gap == gap } ? 1 : 0) }
  }

  /// The room at both sides for lines that go round, and for enclosures.
  private func laneWidths() -> (left: Int, right: Int) {
    var most = (left: 0, right: 0)
    for row in rows.indices {
      most.left = max(most.left, passCount(row: row, gap: 0))
      most.right = max(most.right, passCount(row: row, gap: rows[row].boxes.count))
    }
    let edge = measures.labels > 0 ? 36 : 22
    return (
      (measures.labels > 0 ? 16 : edge) + most.left * 10, edge + most.right * 10
    )
  }

  /// The width of a box outside in which no word of a name is broken.
  private func nameNeed() -> Int {
    let words = plan.nodes.filter { $0.sort == .outside }.flatMap { $0.name.split(separator: " ") }
    return (words.map { measures.name.width(of: $0) }.max() ?? 0) + 2 * measures.padding
  }

  /// The columns from the left; those outside come last.
  private func columnRanges(from left: Int, to right: Int) -> [ClosedRange<Int>] {
    let count = slots.count
    var gaps = Array(repeating: 40, count: max(0, count - 1))
    for row in rows.indices {
      let cells = rows[row].cells
      for (one, next) in zip(cells, cells.dropFirst()) {
        guard let last = one.boxes.last, let first = next.boxes.first, let column = next.column
        else { continue }
        let step = max(0, column - 1)
        if gaps.indices.contains(step) {
          gaps[step] = max(gaps[step], gap(between: last, and: first, row: row) + 16)
        }
      }
    }
    let room = right - left - gaps.reduce(0, +)
    let least = slots.map { $0 * measures.narrowest + ($0 - 1) * 24 }
    let spare = max(0, room - least.reduce(0, +))
    var ranges: [ClosedRange<Int>] = []
    var x = left
    let growing = plan.columnCount
    let side = plan.hasOutside ? min(max(30, nameNeed() - (least.last ?? 0)), spare / count) : 0
    for column in 0..<count {
      let isOutside = plan.hasOutside && column == count - 1
      var width = least[column] + (isOutside ? side : 0)
      if !isOutside { width += (spare - side) / growing }
      if room < least.reduce(0, +) { width = room * slots[column] / slots.reduce(0, +) }
      ranges.append(x...(x + width))
      x += width + (column < gaps.count ? gaps[column] : 0)
    }
    return ranges
  }
}
