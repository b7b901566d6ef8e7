extension BandedLayout {
  /// The finished layout, or the enclosures that turned out not to fit.
  func assembled() -> (ChartLayout, failed: Set<Int>) {
    var lines = plan.lines.indices.compactMap { index -> PlacedLine? in
      let points = points(of: index)
      return points.isEmpty
        ? nil : PlacedLine(edge: plan.lines[index].edge, points: points, gaps: [])
    }
    LineCrossings.cut(&lines)
    let labels = lineLabels()
    var failed: Set<Int> = []
    var enclosures: [PlacedEnclosure] = []
    let sorted = plan.sortedEnclosures
    for index in enclosed.keys.sorted() {
      if let placed = placed(sorted[index], index, among: enclosures, lines, labels) {
        enclosures.append(placed)
      } else {
        failed.insert(index)
      }
    }
    let boxes = plan.nodes.indices.map {
      texts[$0].placed(plan.nodes[$0], in: frames[$0], measures: measures)
    }
    let chart = ChartLayout(
      graph: plan.graph, width: measures.width, height: height, measures: measures,
      stripes: stripes, texts: heads() + labels, boxes: boxes, lines: lines,
      enclosures: enclosures,
      left: plan.lines.indices.filter { if case .left = courses[$0] { true } else { false } }
        .map { plan.lines[$0].edge } + plan.spilled)
    return (chart, failed)
  }

  /// The corners of a line from its first box to its last; none when it is left out.
  private func points(of index: Int) -> [Point] {
    let line = plan.lines[index]
    switch courses[index] {
    case .left: return []
    case .side(let left, let right):
      let together = sideLines(left, right)
      let position = together.firstIndex(of: index) ?? 0
      let frame = frames[left]
      let y = frame.y + frame.height * (position + 1) / (together.count + 1)
      let ends = [
        Point(edgeRight(left), y), Point(frames[right].x, y),
      ]
      return line.from == left ? ends : ends.reversed()
    case .under:
      let row = places[line.from].row
      let y = trackTops[row] + (tracks[row][index] ?? 0) * measures.track
      return [
        Point(ports[index].from, frames[line.from].bottom), Point(ports[index].from, y),
        Point(ports[index].to, y), Point(ports[index].to, frames[line.to].bottom),
      ]
    case .down(let upper, let lower):
      let (top, bottom) = (places[upper].row, places[lower].row)
      var points: [Point] = []
      for channel in top..<bottom {
        guard let (above, below) = ends(of: index, inChannel: channel),
          let start = above.first, let end = below.first
        else { continue }
        if points.isEmpty { points.append(Point(start, frames[upper].bottom)) }
        guard start != end else { continue }
        let y = trackTops[channel] + (tracks[channel][index] ?? 0) * measures.track
        points += [Point(start, y), Point(end, y)]
      }
      guard let last = points.last else { return [] }
      points.append(Point(last.x, frames[lower].y))
      return line.from == upper ? points : points.reversed()
    }
  }

  private func edgeRight(_ box: Int) -> Int { frames[box].right }

  /// What stands above the columns.
  private func heads() -> [TextLine] {
    guard measures.labels > 0, plan.columnCount > 1 else { return [] }
    var starts: [Int: Int] = [:]
    for row in rows {
      for (column, boxes) in row.cells {
        if let column, let first = boxes.first {
          starts[column] = min(starts[column] ?? .max, frames[first].x)
        }
      }
    }
    return plan.graph.columns.enumerated().compactMap { column, name in
      starts[column].map { TextLine(name, at: Point($0, 24), role: .note) }
    }
  }

  /// The words at straight lines between neighbours, where they fit above the line.
  private func lineLabels() -> [TextLine] {
    plan.lines.indices.compactMap { index in
      guard case .side(let left, let right) = courses[index],
        let label = plan.lines[index].edge.label, let y = points(of: index).first?.y
      else { return nil }
      let room = frames[right].x - frames[left].right
      let row = places[left].row
      let isCrossed = passes.contains {
        $0.contains { $0.row == row && $0.gap == places[right].index }
      }
      guard measures.fact.width(of: label) <= room - 16, !isCrossed else { return nil }
      return TextLine(
        label, at: Point(frames[left].right + room / 2, y - 9), isCentred: true, role: .fact)
    }
  }

  // MARK: Enclosures

  private func placed(
    _ enclosure: ChartEnclosure, _ index: Int, among others: [PlacedEnclosure],
    _ lines: [PlacedLine], _ labels: [TextLine]
  ) -> PlacedEnclosure? {
    let inside = plan.enclosures[index]
    guard let first = inside.first else { return nil }
    let box = inside.dropFirst().reduce(frames[first]) { $0.union(frames[$1]) }
    let frame = box.grown(14, above: 18, below: 14)
    guard frame.x >= measures.labels - 8, frame.right <= measures.width - 2,
      plan.nodes.indices.allSatisfy({ inside.contains($0) || !frames[$0].intersects(frame) }),
      others.allSatisfy({ !$0.frame.grown(6, above: 12, below: 12).intersects(frame) }),
      lines.allSatisfy({ !runsAlong($0, frame) })
    else { return nil }
    let width = measures.fact.width(of: enclosure.label) + 16
    let centre = frame.middle
    var best: PlacedEnclosure?
    for (y, isAbove) in [(frame.y, true), (frame.bottom, false)] {
      let uprights = lines.flatMap { LineCrossings.uprights(of: $0) }
        .filter { $0.low < y + 12 && $0.high > y - 12 }.map(\.x)
      guard
        let middle = Self.clear(
          of: uprights, in: (frame.x + 16)...(frame.right - 16), width: width)
      else { continue }
      // The words stand in the middle if they can, above or below.
      if let best, let x = best.labels.first?.place.x, abs(x - centre) <= abs(middle - centre) {
        continue
      }
      best = PlacedEnclosure(
        enclosure: enclosure, frame: frame,
        labels: [
          TextLine(enclosure.label, at: Point(middle, y + 5), isCentred: true, role: .fact)
        ],
        opening: (middle - width / 2)...(middle + width / 2), isAbove: isAbove)
    }
    return best
  }

  /// Whether a stretch of a line lies on the line of an enclosure.
  private func runsAlong(_ line: PlacedLine, _ frame: Frame) -> Bool {
    zip(line.points, line.points.dropFirst()).contains { one, other in
      one.y == other.y
        ? abs(one.y - frame.y) < 6 || abs(one.y - frame.bottom) < 6
          ? min(one.x, other.x) < frame.right && frame.x < max(one.x, other.x) : false
        : abs(one.x - frame.x) < 4 || abs(one.x - frame.right) < 4
          ? min(one.y, other.y) < frame.bottom && frame.y < max(one.y, other.y) : false
    }
  }

  /// The middle of the free room nearest to the middle of a range.
  private static func clear(of uprights: [Int], in range: ClosedRange<Int>, width: Int) -> Int? {
    let centre = (range.lowerBound + range.upperBound) / 2
    for distance in stride(from: 0, to: (range.upperBound - range.lowerBound) / 2, by: 4) {
      for middle in [centre + distance, centre - distance] {
        let (low, high) = (middle - width / 2, middle + width / 2)
        if low >= range.lowerBound, high <= range.upperBound,
          !uprights.contains(where: { low - 6 < $0 && $0 < high + 6 })
        {
          return middle
        }
      }
    }
    return nil
  }
}
