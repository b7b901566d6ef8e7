/// A line turned into the commands of a path: round corners, with what is left out.
struct PathTrace {
  private static let radius = 6

  let points: [Point]
  let gaps: [PlacedLine.Gap]

  /// The line, or the line beside it at a distance, to the left of its direction.
  ///
  /// - Parameter shortened: how much is left off at the end, for a head.
  init(_ line: PlacedLine, beside offset: Int = 0, shortened: Int = 0) {
    var points = line.points
    if shortened > 0, points.count > 1 {
      let (last, before) = (points[points.count - 1], points[points.count - 2])
      points[points.count - 1] = Point(
        last.x + (before.x - last.x).signum() * shortened,
        last.y + (before.y - last.y).signum() * shortened)
    }
    self.points = offset == 0 ? points : Self.beside(points, offset)
    gaps = line.gaps
  }

  /// Writes the commands.
  func write(to svg: inout SVGWriter) {
    guard let first = points.first else { return }
    svg.step("M", first)
    var from = first
    for index in points.indices.dropLast() {
      let (here, next) = (points[index], points[index + 1])
      let isLast = index + 2 == points.count
      let turn = isLast ? 0 : radius(at: index + 1)
      let end = Self.toward(next, from: here, short: turn)
      for (start, stop) in gapsAlong(index, from, end) {
        svg.raw("H")
        svg.number(start)
        svg.step("M", Point(stop, here.y))
      }
      if here.y == next.y {
        svg.raw("H")
        svg.number(end.x)
      } else {
        svg.raw("V")
        svg.number(end.y)
      }
      if !isLast {
        let after = Self.toward(points[index + 2], from: next, by: turn)
        svg.step("Q", next)
        svg.step(" ", after)
        from = after
      }
    }
  }

  /// The gaps of a stretch in the order in which the line runs, clear of its corners.
  private func gapsAlong(_ stretch: Int, _ from: Point, _ to: Point) -> [(Int, Int)] {
    let own = gaps.filter { $0.stretch == stretch }
    let (low, high) = (min(from.x, to.x), max(from.x, to.x))
    let kept = own.compactMap { gap -> (Int, Int)? in
      let (start, stop) = (max(low, gap.from), min(high, gap.to))
      return start < stop ? (start, stop) : nil
    }
    return from.x <= to.x ? kept : kept.reversed().map { ($0.1, $0.0) }
  }

  /// How round a corner is: less where a stretch is short.
  private func radius(at index: Int) -> Int {
    let (before, here, after) = (points[index - 1], points[index], points[index + 1])
    let lengths = [
      abs(here.x - before.x) + abs(here.y - before.y),
      abs(here.x - after.x) + abs(here.y - after.y),
    ]
    return min(Self.radius, (lengths.min() ?? 0) / 2)
  }

  private static func toward(_ end: Point, from start: Point, short: Int) -> Point {
    Point(
      end.x - (end.x - start.x).signum() * short, end.y - (end.y - start.y).signum() * short)
  }

  private static func toward(_ end: Point, from start: Point, by length: Int) -> Point {
    Point(
      start.x + (end.x - start.x).signum() * length, start.y + (end.y - start.y).signum() * length)
  }

  private static func beside(_ points: [Point], _ offset: Int) -> [Point] {
    points.indices.map { index in
      var (x, y) = (points[index].x, points[index].y)
      for (one, other) in [(index - 1, index), (index, index + 1)]
      where points.indices.contains(one) && points.indices.contains(other) {
        let (from, to) = (points[one], points[other])
        if from.y == to.y {
          y = points[index].y + offset * (to.x - from.x).signum()
        } else {
          x = points[index].x - offset * (to.y - from.y).signum()
        }
      }
      return Point(x, y)
    }
  }
}
