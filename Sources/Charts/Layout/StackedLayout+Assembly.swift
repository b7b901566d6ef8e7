extension StackedLayout {
  /// The finished layout.
  mutating func assembled() -> ChartLayout {
    giveUpCovered()
    var lines: [PlacedLine] = []
    var left = plan.spilled
    for index in plan.lines.indices {
      let points = points(of: index)
      if points.isEmpty {
        left.append(plan.lines[index].edge)
      } else {
        lines.append(PlacedLine(edge: plan.lines[index].edge, points: points, gaps: []))
      }
    }
    LineCrossings.cut(&lines)
    let sorted = plan.sortedEnclosures
    let enclosures = enclosed.sorted { $0.key < $1.key }.compactMap { index, places in
      frame(of: places, labels[index]?.first).map { frame in
        PlacedEnclosure(
          enclosure: sorted[index], frame: frame, labels: labels[index] ?? [], opening: nil,
          isAbove: true)
      }
    }
    return ChartLayout(
      graph: plan.graph, width: measures.width, height: height, measures: measures,
      stripes: stripes, texts: [],
      boxes: plan.nodes.indices.map {
        texts[$0].placed(plan.nodes[$0], in: frames[$0], measures: measures)
      }, lines: lines, enclosures: enclosures, left: left)
  }

  private func frame(of places: ClosedRange<Int>, _ label: TextLine?) -> Frame? {
    let boxes = places.map { frames[order[$0]] }
    guard let first = boxes.first, let last = boxes.last else { return nil }
    let top = (label?.place.y ?? first.y) - 18
    return Frame(
      x: first.x - 7, y: top, width: first.width + 14, height: last.bottom + 8 - top)
  }

  /// The places from the left at which straight lines run from a box to the next: clear of the name
  /// of the band between them.
  private func straightRange(below place: Int) -> ClosedRange<Int> {
    let frame = frames[order[place]]
    let stack = plan.nodes[order[place]].sort == .several ? ChartMeasures.stack : 0
    let low = max(frame.x + 14, (nameEnds[place + 1] ?? 0) + 12)
    return min(low, frame.right - 14 - stack)...(frame.right - 14 - stack)
  }

  private func straightLines(below place: Int) -> [Int] {
    plan.lines.indices.filter { ways[$0] == .straight && span(of: $0).lowerBound == place }
  }

  /// Leaves out straight lines that have no room beside the name of a band.
  private mutating func giveUpCovered() {
    for place in order.indices {
      let lines = straightLines(below: place)
      let range = straightRange(below: place)
      let room = 1 + (range.upperBound - range.lowerBound) / 16
      guard (nameEnds[place + 1] ?? 0) + 12 > range.upperBound || lines.count > room else {
        continue
      }
      let kept = (nameEnds[place + 1] ?? 0) + 12 > range.upperBound ? 0 : room
      for line in lines.dropFirst(kept) { ways[line] = .left }
    }
  }

  private func points(of index: Int) -> [Point] {
    let line = plan.lines[index]
    let (from, to) = (frames[line.from], frames[line.to])
    switch ways[index] {
    case .left: return []
    case .straight:
      let place = span(of: index).lowerBound
      let lines = straightLines(below: place)
      let range = straightRange(below: place)
      let position = lines.firstIndex(of: index) ?? 0
      let pitch = min(40, (range.upperBound - range.lowerBound) / max(1, lines.count))
      let middle = max(
        range.lowerBound + (lines.count - 1) * pitch / 2, frames[order[place]].middle)
      let x = min(
        middle + (2 * position - lines.count + 1) * pitch / 2,
        range.upperBound - (lines.count - 1 - position) * pitch)
      return from.y < to.y
        ? [Point(x, from.bottom), Point(x, to.y)] : [Point(x, from.y), Point(x, to.bottom)]
    case .lane(let isRight, let lane):
      let offset = Self.shoulder + lane * Self.lane
      let x = isRight ? from.right + offset : from.x - offset
      let (start, end) = (stub(index, at: line.from, isRight), stub(index, at: line.to, isRight))
      return [start, Point(x, start.y), Point(x, end.y), end]
    }
  }

  private func stub(_ index: Int, at box: Int, _ isRight: Bool) -> Point {
    let lines = stubs(of: box, isRight: isRight)
    let frame = frames[box]
    let position = (lines.firstIndex(of: index) ?? 0) + 1
    let y = frame.y + frame.height * position / (lines.count + 1)
    return Point(isRight ? frame.right : frame.x, y)
  }
}
