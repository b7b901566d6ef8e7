extension BandedLayout {
  /// Gives rows, channels and bands their places from top to bottom.
  mutating func placeDown() {
    texts = plan.nodes.indices.map {
      BoxText(plan.nodes[$0], width: frames[$0].width, measures: measures)
    }
    trackTops = Array(repeating: 0, count: rows.count)
    var y = hasHeads ? 40 : 0
    var row = 0
    for (index, band) in plan.graph.bands.enumerated() {
      guard rows.indices.contains(row), rows[row].band == index else { continue }
      let top = y
      let label = labelLines(of: band)
      y += measures.labels > 0 ? 20 : 12 + label.height
      let first = row
      while rows.indices.contains(row), rows[row].band == index {
        if startsEnclosure(row) { y += row == first ? 16 : 34 }
        let height = rowHeight(row)
        for box in rows[row].boxes {
          frames[box].y = y
          frames[box].height = height
        }
        y += height
        let isLast = !(rows.indices.contains(row + 1) && rows[row + 1].band == index)
        y += placeChannel(row, at: y, isLast: isLast)
        row += 1
      }
      if measures.labels > 0 { y = max(y, top + label.height + 26) }
      stripes.append(stripe(band, from: top, to: y, label.lines))
      y += 10
    }
    height = max(0, y - 10)
  }

  private var hasHeads: Bool {
    measures.labels > 0 && plan.columnCount > 1 && plan.graph.columns.contains { !$0.isEmpty }
  }

  /// - Returns: the height of the channel below a row whose lower edge is at `top`.
  private mutating func placeChannel(_ row: Int, at top: Int, isLast: Bool) -> Int {
    let below = endsEnclosure(row) ? 28 : 0
    let levels = (tracks[row].values.max() ?? -1) + 1
    trackTops[row] = top + below + 20
    let lines = levels == 0 ? 0 : 20 + (levels - 1) * measures.track + 14
    let isCrossed = plan.lines.indices.contains { ends(of: $0, inChannel: row) != nil }
    let least = isLast ? 20 : isCrossed ? 44 : 24
    // The arrows need an upright stretch of their own below the last level one.
    return max(least, below + lines + (isLast || levels == 0 ? 0 : 14))
  }

  private func rowHeight(_ row: Int) -> Int {
    let boxes = rows[row].boxes
    let text = boxes.map { texts[$0].height }.max() ?? 0
    var ends = 0
    for (left, right) in zip(boxes, boxes.dropFirst()) {
      ends = max(ends, sideLines(left, right).count)
    }
    return max(text, ends * 30 + 10)
  }

  /// The lines that go straight from one box to the next.
  func sideLines(_ left: Int, _ right: Int) -> [Int] {
    plan.lines.indices.filter {
      if case .side(left, right) = courses[$0] { true } else { false }
    }
  }

  private func startsEnclosure(_ row: Int) -> Bool {
    enclosed.values.contains { $0.lowerBound == row }
  }

  private func endsEnclosure(_ row: Int) -> Bool {
    enclosed.values.contains { $0.upperBound == row }
  }

  private func labelLines(of band: ChartBand) -> (lines: [TextLine], height: Int) {
    let width = measures.labels > 0 ? measures.labels - 24 : measures.width - 24
    var y = 0
    var lines: [TextLine] = []
    for line in Wrapping(band.name, in: measures.band, width: width).lines {
      lines.append(TextLine(line, at: Point(measures.labels > 0 ? 16 : 12, y + 17), role: .band))
      y += 21
    }
    for line in band.note.isEmpty ? [] : Wrapping(band.note, in: measures.fact, width: width).lines
    {
      lines.append(TextLine(line, at: Point(measures.labels > 0 ? 16 : 12, y + 15), role: .note))
      y += 19
    }
    return (lines, y)
  }

  private func stripe(_ band: ChartBand, from top: Int, to bottom: Int, _ lines: [TextLine])
    -> PlacedStripe
  {
    PlacedStripe(
      band: band, frame: Frame(x: 0, y: top, width: measures.width, height: bottom - top),
      texts: lines.map { line in
        TextLine(
          line.text, at: Point(line.place.x, line.place.y + top + (measures.labels > 0 ? 12 : 6)),
          role: line.role)
      })
  }
}
