/// Where lines cross: the upright one passes over, the level one is left out under it.
package enum LineCrossings {
  /// Half of what is left out beside the line above.
  private static let half = 4

  /// An upright stretch.
  struct Upright {
    let x: Int
    let low: Int
    let high: Int
    let isThick: Bool
  }

  /// The upright stretches of a line.
  static func uprights(of line: PlacedLine) -> [Upright] {
    zip(line.points, line.points.dropFirst()).compactMap { one, other in
      guard one.x == other.x else { return nil }
      return Upright(
        x: one.x, low: min(one.y, other.y), high: max(one.y, other.y),
        isThick: line.edge.style == .represents || line.edge.style == .coupled)
    }
  }

  /// Leaves out of level stretches what lies under upright ones of other lines.
  static func cut(_ lines: inout [PlacedLine]) {
    let uprights = lines.map { Self.uprights(of: $0) }
    for index in lines.indices {
      let points = lines[index].points
      for stretch in points.indices.dropLast() where points[stretch].y == points[stretch + 1].y {
        let y = points[stretch].y
        let low = min(points[stretch].x, points[stretch + 1].x)
        let high = max(points[stretch].x, points[stretch + 1].x)
        var gaps: [ClosedRange<Int>] = []
        for other in lines.indices where other != index {
          for upright in uprights[other]
          where low < upright.x && upright.x < high && upright.low < y && y < upright.high {
            let reach = half + (upright.isThick ? 2 : 0)
            gaps.append(max(low + 1, upright.x - reach)...min(high - 1, upright.x + reach))
          }
        }
        gaps.sort { $0.lowerBound < $1.lowerBound }
        for gap in gaps {
          if let last = lines[index].gaps.last, last.stretch == stretch,
            gap.lowerBound <= last.to + 1
          {
            lines[index].gaps[lines[index].gaps.count - 1] = PlacedLine.Gap(
              stretch: stretch, from: last.from, to: max(last.to, gap.upperBound))
          } else {
            lines[index].gaps.append(
              PlacedLine.Gap(stretch: stretch, from: gap.lowerBound, to: gap.upperBound))
          }
        }
      }
    }
  }

  /// How often lines cross.
  package static func count(in lines: [PlacedLine]) -> Int {
    let uprights = lines.map { Self.uprights(of: $0) }
    var count = 0
    for index in lines.indices {
      let points = lines[index].points
      for (one, next) in zip(points, points.dropFirst()) where one.y == next.y {
        let (low, high) = (min(one.x, next.x), max(one.x, next.x))
        for other in lines.indices where other != index {
          count += uprights[other].count {
            low < $0.x && $0.x < high && $0.low < one.y && one.y < $0.high
          }
        }
      }
    }
    return count
  }
}
