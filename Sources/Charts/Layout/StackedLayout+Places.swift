extension StackedLayout {
  /// Gives boxes, bands and words their places.
  mutating func place() {
    let margins = [false, true].map { isRight -> Int in
      let count = laneCount(isRight: isRight)
      let least = enclosed.isEmpty ? 8 : 14
      return count == 0 ? least : Self.shoulder + (count - 1) * Self.lane + 8
    }
    let (x, width) = (margins[0], measures.width - margins[0] - margins[1])
    texts = plan.nodes.map { BoxText($0, width: width, measures: measures) }
    frames = Array(repeating: Frame(x: x, y: 0, width: width, height: 0), count: plan.nodes.count)
    var y = 0
    var place = 0
    for (index, band) in plan.graph.bands.enumerated() {
      guard order.indices.contains(place), plan.nodes[order[place]].band == index else { continue }
      let top = y
      let names = nameLines(of: band, from: top, x: x)
      y = names.bottom + 8
      nameEnds[place] = names.right
      let first = place
      while order.indices.contains(place), plan.nodes[order[place]].band == index {
        if place > first { y += gap(above: place) }
        y += openEnclosure(at: place, y: y)
        let box = order[place]
        frames[box].y = y
        frames[box].height = max(texts[box].height, (stubCount(of: box) + 1) * 11)
        y += frames[box].height
        if enclosed.values.contains(where: { $0.upperBound == place }) { y += 12 }
        place += 1
      }
      y += 14
      stripes.append(
        PlacedStripe(
          band: band, frame: Frame(x: 0, y: top, width: measures.width, height: y - top),
          texts: names.lines))
      y += 8
    }
    height = max(0, y - 8)
  }

  private func gap(above place: Int) -> Int {
    plan.lines.indices.contains { ways[$0] == .straight && span(of: $0).lowerBound == place - 1 }
      ? 34 : 14
  }

  /// The most ends of lines at one side of a box.
  private func stubCount(of box: Int) -> Int {
    [false, true].map { stubs(of: box, isRight: $0).count }.max() ?? 0
  }

  /// The lines that end at a side of a box, from the top.
  ///
  /// First those that go up, the near lanes first, then those that go down, the far lanes first: so
  /// none crosses another at the box.
  func stubs(of box: Int, isRight: Bool) -> [Int] {
    plan.lines.indices.compactMap { index -> (line: Int, key: Int)? in
      guard plan.lines[index].from == box || plan.lines[index].to == box,
        case .lane(isRight, let lane) = ways[index]
      else { return nil }
      let goesDown = span(of: index).lowerBound == rank[box]
      return (index, goesDown ? 1_000 - lane : lane)
    }.sorted { ($0.key, $0.line) < ($1.key, $1.line) }.map(\.line)
  }

  /// Puts the words of an enclosure above its first box.
  ///
  /// - Returns: how much room they take.
  private mutating func openEnclosure(at place: Int, y: Int) -> Int {
    guard let index = enclosed.first(where: { $0.value.lowerBound == place })?.key else { return 0 }
    let box = order[place]
    let wrapped = Wrapping(
      plan.sortedEnclosures[index].label, in: measures.fact, width: frames[box].width - 8)
    labels[index] = wrapped.lines.enumerated().map { line, text in
      TextLine(text, at: Point(frames[box].x + 4, y + 22 + line * 18), role: .fact)
    }
    return 14 + wrapped.lines.count * 18 + 4
  }

  private func nameLines(of band: ChartBand, from top: Int, x: Int)
    -> (lines: [TextLine], bottom: Int, right: Int)
  {
    var y = top + 4
    var right = 0
    var lines: [TextLine] = []
    guard !band.name.isEmpty, !order.isEmpty else { return ([], top + 6, 0) }
    let width = frames[order[0]].width
    for text in Wrapping(band.name, in: measures.band, width: width).lines {
      y += 21
      lines.append(TextLine(text, at: Point(x, y - 3), role: .band))
      right = max(right, x + measures.band.width(of: text))
    }
    for text in band.note.isEmpty ? [] : Wrapping(band.note, in: measures.fact, width: width).lines
    {
      y += 19
      lines.append(TextLine(text, at: Point(x, y - 4), role: .note))
      right = max(right, x + measures.fact.width(of: text))
    }
    return (lines, y, right)
  }
}
