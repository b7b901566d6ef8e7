package import Charts

/// What is wrong with a layout, found by looking at its geometry alone.
package enum LayoutFaults {
  /// Every fault in words; none for a sound layout.
  package static func all(in chart: ChartLayout) -> [String] {
    geometry(of: chart) + completeness(chart)
  }

  /// What is wrong with the places of what is drawn.
  package static func geometry(of chart: ChartLayout) -> [String] {
    boxes(chart) + texts(chart) + lines(chart) + enclosures(chart) + bounds(chart)
  }

  // MARK: Boxes

  private static func boxes(_ chart: ChartLayout) -> [String] {
    var faults: [String] = []
    for (index, box) in chart.boxes.enumerated() {
      for other in chart.boxes[(index + 1)...] where box.frame.intersects(other.frame) {
        faults.append("\(box.node.id) lies on \(other.node.id)")
      }
      for (number, member) in box.members.enumerated() {
        if !box.frame.contains(member.frame) {
          faults.append("\(member.node.id) is outside \(box.node.id)")
        }
        for other in box.members[(number + 1)...] where member.frame.intersects(other.frame) {
          faults.append("\(member.node.id) lies on \(other.node.id)")
        }
        for line in box.texts where area(of: line, chart).intersects(member.frame) {
          faults.append("\(line.text) lies on \(member.node.id)")
        }
      }
    }
    return faults
  }

  // MARK: Text

  /// The least rectangle that a line of text needs in the widest font.
  private static func area(of line: TextLine, _ chart: ChartLayout) -> Frame {
    let face =
      switch line.role {
      case .name: chart.measures.name
      case .band: chart.measures.band
      case .fact, .note: chart.measures.fact
      }
    let width = face.width(of: line.text)
    let x = line.isCentred ? line.place.x - width / 2 : line.place.x
    return Frame(
      x: x, y: line.place.y - face.size * 3 / 4, width: width, height: face.size)
  }

  private static func texts(_ chart: ChartLayout) -> [String] {
    var faults: [String] = []
    for box in chart.boxes.flatMap({ [$0] + $0.members }) {
      for line in box.texts where !box.front.contains(area(of: line, chart)) {
        faults.append("»\(line.text)« sticks out of \(box.node.id)")
      }
      for (line, next) in zip(box.texts, box.texts.dropFirst())
      where area(of: line, chart).intersects(area(of: next, chart)) {
        faults.append("»\(line.text)« lies on »\(next.text)«")
      }
    }
    for stripe in chart.stripes {
      for line in stripe.texts {
        let area = area(of: line, chart)
        if !stripe.frame.contains(area) { faults.append("»\(line.text)« sticks out of its band") }
        for box in chart.boxes where box.frame.intersects(area) {
          faults.append("»\(line.text)« lies on \(box.node.id)")
        }
      }
    }
    let loose =
      chart.texts + chart.enclosures.flatMap(\.labels) + chart.stripes.flatMap(\.texts)
    for line in loose {
      let area = area(of: line, chart)
      for box in chart.boxes where box.frame.intersects(area) {
        faults.append("»\(line.text)« lies on \(box.node.id)")
      }
      for drawn in chart.lines {
        for (from, to) in zip(drawn.points, drawn.points.dropFirst())
        where touches(from, to, area) {
          faults.append("»\(line.text)« lies on the line \(name(drawn))")
        }
      }
    }
    return faults
  }

  // MARK: Lines

  private static func name(_ line: PlacedLine) -> String {
    "\(line.edge.from)-\(line.edge.style)-\(line.edge.to)"
  }

  /// Whether a stretch comes into a rectangle.
  private static func touches(_ from: Point, _ to: Point, _ frame: Frame) -> Bool {
    let (left, right) = (min(from.x, to.x), max(from.x, to.x))
    let (top, bottom) = (min(from.y, to.y), max(from.y, to.y))
    return left < frame.right && frame.x < right
      || left == right && frame.x < left
        && left < frame.right
      ? top < frame.bottom && frame.y < bottom
        || top == bottom && frame.y < top && top < frame.bottom
      : false
  }

  private static func lines(_ chart: ChartLayout) -> [String] {
    var faults: [String] = []
    var frames: [String: Frame] = [:]
    for box in chart.boxes {
      frames[box.node.id] = box.frame
      for member in box.members { frames[member.node.id] = box.frame }
    }
    for (index, line) in chart.lines.enumerated() {
      guard let first = line.points.first, let last = line.points.last,
        let from = frames[line.edge.from], let to = frames[line.edge.to]
      else {
        faults.append("\(name(line)) joins nothing")
        continue
      }
      let ends = [first, last]
      if !(isOnEdge(ends[0], of: from) && isOnEdge(ends[1], of: to))
        && !(isOnEdge(ends[1], of: from) && isOnEdge(ends[0], of: to) && !line.edge.style.hasHead)
      {
        faults.append("\(name(line)) does not end at its boxes")
      }
      for (one, next) in zip(line.points, line.points.dropFirst()) {
        if one.x != next.x, one.y != next.y { faults.append("\(name(line)) is askew") }
        for box in chart.boxes where touches(one, next, box.frame) {
          faults.append("\(name(line)) runs through \(box.node.id)")
        }
        for other in chart.lines[(index + 1)...] {
          for (start, end) in zip(other.points, other.points.dropFirst())
          where overlap(one, next, start, end) {
            faults.append("\(name(line)) runs on \(name(other))")
          }
        }
      }
    }
    return faults
  }

  private static func isOnEdge(_ point: Point, of frame: Frame) -> Bool {
    let isBeside = frame.x <= point.x && point.x <= frame.right
    let isAbreast = frame.y <= point.y && point.y <= frame.bottom
    return isBeside && (point.y == frame.y || point.y == frame.bottom)
      || isAbreast && (point.x == frame.x || point.x == frame.right)
  }

  /// Whether two stretches have more than a point in common.
  private static func overlap(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    if a.x == b.x, c.x == d.x, a.x == c.x {
      return max(min(a.y, b.y), min(c.y, d.y)) < min(max(a.y, b.y), max(c.y, d.y))
    }
    if a.y == b.y, c.y == d.y, a.y == c.y {
      return max(min(a.x, b.x), min(c.x, d.x)) < min(max(a.x, b.x), max(c.x, d.x))
    }
    return false
  }

  // MARK: The whole

  private static func enclosures(_ chart: ChartLayout) -> [String] {
    chart.enclosures.flatMap { placed -> [String] in
      chart.boxes.flatMap { box -> [String] in
        let ids = [box.node.id] + box.members.map(\.node.id)
        if ids.contains(where: placed.enclosure.nodes.contains) {
          return placed.frame.contains(box.frame)
            ? [] : ["\(box.node.id) is not inside »\(placed.enclosure.label)«"]
        }
        return placed.frame.intersects(box.frame)
          ? ["\(box.node.id) stands in »\(placed.enclosure.label)«"] : []
      }
    }
  }

  private static func bounds(_ chart: ChartLayout) -> [String] {
    let view = Frame(x: 0, y: 0, width: chart.width, height: chart.height)
    var faults: [String] = []
    for box in chart.boxes where !view.contains(box.frame) {
      faults.append("\(box.node.id) is outside the drawing")
    }
    for enclosure in chart.enclosures where !view.contains(enclosure.frame) {
      faults.append("»\(enclosure.enclosure.label)« is outside the drawing")
    }
    for line in chart.lines {
      for point in line.points
      where point.x < 2 || point.x > view.width - 2 || point.y < 0 || point.y > view.height {
        faults.append("\(name(line)) leaves the drawing")
      }
    }
    for line in chart.texts + chart.enclosures.flatMap(\.labels)
    where !view.contains(area(of: line, chart)) {
      faults.append("»\(line.text)« is outside the drawing")
    }
    return faults
  }

  /// Every box is drawn, every line between two of them is drawn or named as left out.
  private static func completeness(_ chart: ChartLayout) -> [String] {
    var home: [String: String] = [:]
    for node in chart.graph.nodes {
      home[node.id] = node.id
      for member in node.members { home[member.id] = node.id }
    }
    func key(_ edge: ChartEdge) -> [String]? {
      guard let from = home[edge.from], let to = home[edge.to], from != to else { return nil }
      return (edge.style.hasHead ? [from, to] : [from, to].sorted()) + ["\(edge.style)"]
    }
    let wanted = Set(chart.graph.edges.compactMap(key))
    let drawn = chart.lines.compactMap { key($0.edge) }
    let left = chart.left.compactMap(key)
    var faults: [String] = []
    if Set(drawn + left) != wanted { faults.append("lines are missing or made up") }
    if drawn.count + left.count != wanted.count { faults.append("a line is drawn twice") }
    if Set(chart.boxes.map(\.node.id)) != Set(chart.graph.nodes.map(\.id)) {
      faults.append("boxes are missing or made up")
    }
    let words = chart.enclosures.map(\.enclosure.label)
    for enclosure in chart.graph.enclosures where !words.contains(enclosure.label) {
      for id in enclosure.nodes {
        guard let box = chart.boxes.first(where: { $0.node.id == home[id] }) else { continue }
        let told = box.node.facts + box.node.brief
        if !told.contains(enclosure.label) {
          faults.append("\(id) does not say »\(enclosure.label)«")
        }
      }
    }
    return faults
  }
}
