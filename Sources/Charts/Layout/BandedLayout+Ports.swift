extension BandedLayout {
  /// One side of a box at which lines end: the upper or the lower one.
  private struct Side: Hashable {
    let box: Int
    let isLower: Bool
  }

  /// Places the ends of lines: evenly on each side of a box, and so that lines between neighbouring
  /// rows are straight where they can be.
  mutating func placePorts() {
    ports = Array(repeating: (0, 0), count: plan.lines.count)
    uprights = Array(repeating: Uprights(), count: rows.count + 1)
    let sides = sidesWithLines()
    // The widest boxes give way first: it is easier for them to meet the middle of a narrow one.
    let order = sides.keys.sorted {
      (-frames[$0.box].width, $0.box, $0.isLower ? 1 : 0)
        < (-frames[$1.box].width, $1.box, $1.isLower ? 1 : 0)
    }
    for side in order {
      let lines = sides[side] ?? []
      for (line, x) in zip(lines, evenly(lines.count, on: frames[side.box])) {
        setPort(of: line, at: side, to: x)
      }
    }
    for _ in 0..<4 {
      for side in order { straighten(side, sides[side] ?? []) }
    }
    settle()
  }

  private func sidesWithLines() -> [Side: [Int]] {
    var sides: [Side: [(line: Int, near: Int, far: Int)]] = [:]
    for index in plan.lines.indices {
      let line = plan.lines[index]
      switch courses[index] {
      case .side, .left: continue
      case .under:
        for (box, other) in [(line.from, line.to), (line.to, line.from)] {
          let x = frames[other].middle
          sides[Side(box: box, isLower: true), default: []].append((index, x, x))
        }
      case .down(let upper, let lower):
        let (above, below) = (frames[upper].middle, frames[lower].middle)
        sides[Side(box: upper, isLower: true), default: []]
          .append((index, passes[index].first?.x ?? below, below))
        sides[Side(box: lower, isLower: false), default: []]
          .append((index, passes[index].last?.x ?? above, above))
      }
    }
    return sides.mapValues { ends in
      ends.sorted { ($0.near, $0.far, $0.line) < ($1.near, $1.far, $1.line) }.map(\.line)
    }
  }

  private func evenly(_ count: Int, on frame: Frame) -> [Int] {
    let pitch = min(64, (frame.width - 20) / (count + 1))
    return (0..<count).map { frame.middle + (2 * $0 - count + 1) * pitch / 2 }
  }

  private func port(of line: Int, at side: Side) -> Int {
    plan.lines[line].from == side.box ? ports[line].from : ports[line].to
  }

  private mutating func setPort(of line: Int, at side: Side, to x: Int) {
    if plan.lines[line].from == side.box { ports[line].from = x } else { ports[line].to = x }
  }

  /// Moves the ends on a side towards those at the other end of their lines, in the same order.
  private mutating func straighten(_ side: Side, _ lines: [Int]) {
    let frame = frames[side.box]
    let (low, high) = (frame.x + 16, frame.right - 16)
    let even = evenly(lines.count, on: frame)
    let step = max(1, min(20, (high - low) / max(1, lines.count)))
    let wishes = lines.enumerated().map { index, line -> Int in
      guard case .down = courses[line], passes[line].isEmpty else { return even[index] }
      let isFrom = plan.lines[line].from == side.box
      let other = isFrom ? ports[line].to : ports[line].from
      return low <= other && other <= high ? other : even[index]
    }
    // Pool neighbours that stand in the wrong order until each is a step from the next.
    var pools: [(sum: Int, count: Int)] = []
    for (index, wish) in wishes.enumerated() {
      pools.append((wish - index * step, 1))
      while pools.count > 1, let last = pools.last {
        let before = pools[pools.count - 2]
        guard before.sum * last.count > last.sum * before.count else { break }
        pools.removeLast(2)
        pools.append((before.sum + last.sum, before.count + last.count))
      }
    }
    let bases = pools.flatMap { Array(repeating: $0.sum / $0.count, count: $0.count) }
    for (index, line) in lines.enumerated() {
      let last = high - (lines.count - 1) * step
      setPort(of: line, at: side, to: min(max(bases[index], low), max(low, last)) + index * step)
    }
  }

  /// Takes a place of its own for every upright stretch: straight lines first, then those that pass
  /// rows, then the rest.
  private mutating func settle() {
    let isStraight = plan.lines.indices.map { index in
      if case .down = courses[index], passes[index].isEmpty {
        return ports[index].from == ports[index].to
      }
      return false
    }
    for index in plan.lines.indices where isStraight[index] {
      uprights[places[plan.lines[index].from].row.minimum(places[plan.lines[index].to].row)]
        .take(ports[index].from, for: index)
    }
    for (index, enclosure) in enclosed.sorted(by: { $0.key < $1.key }) {
      let frame = across(enclosureOf: index)
      for row in max(0, enclosure.lowerBound - 1)...enclosure.upperBound {
        uprights[row].take(frame.lowerBound, for: -1 - index)
        uprights[row].take(frame.upperBound, for: -1 - index)
      }
    }
    for index in plan.lines.indices {
      for number in passes[index].indices {
        let pass = passes[index][number]
        let before = number > 0 ? passes[index][number - 1].x : pass.x
        let range = gapRange(pass.row, pass.gap)
        let wish = number > 0 && range.contains(before) ? before : pass.x
        guard
          let x = place(index, near: wish, in: range, channels: [pass.row - 1, pass.row])
        else {
          courses[index] = .left
          break
        }
        passes[index][number].x = x
      }
    }
    for index in plan.lines.indices where !isStraight[index] {
      let line = plan.lines[index]
      switch courses[index] {
      case .side, .left: continue
      case .under:
        let row = places[line.from].row
        let from = place(
          index, near: ports[index].from, in: inner(line.from), channels: [row])
        let to = place(index, near: ports[index].to, in: inner(line.to), channels: [row])
        take(from, to, for: index)
      case .down(let upper, let lower):
        let (top, bottom) = (places[upper].row, places[lower].row)
        let isDown = line.from == upper
        let (start, end) =
          isDown ? ports[index] : (from: ports[index].to, to: ports[index].from)
        let above = place(
          index, near: lined(start, with: passes[index].first, in: inner(upper)), in: inner(upper),
          channels: [top])
        let below = place(
          index, near: lined(end, with: passes[index].last, in: inner(lower)), in: inner(lower),
          channels: [bottom - 1])
        if isDown { take(above, below, for: index) } else { take(below, above, for: index) }
      }
    }
  }

  /// Gives a line its ends, or leaves it out when one of them has found no place.
  private mutating func take(_ from: Int?, _ to: Int?, for line: Int) {
    if let from, let to { ports[line] = (from, to) } else { courses[line] = .left }
  }

  /// A port moved to where its line passes the next row, when that is near.
  private func lined(_ port: Int, with pass: Pass?, in range: ClosedRange<Int>) -> Int {
    guard let x = pass?.x, range.contains(x), abs(x - port) <= 30 else { return port }
    return x
  }

  private func inner(_ box: Int) -> ClosedRange<Int> {
    let frame = plan.nodes[box].sort == .several ? ChartMeasures.stack : 0
    return (frames[box].x + 10)...(frames[box].right - 10 - frame)
  }

  /// The left and right edge of an enclosure.
  func across(enclosureOf index: Int) -> ClosedRange<Int> {
    let boxes = plan.enclosures[index].map { frames[$0] }
    let left = boxes.map(\.x).min() ?? 0
    let right = boxes.map(\.right).max() ?? 0
    return (left - 14)...(right + 14)
  }

  /// Takes the place nearest to a wish where nothing else stands in some channels.
  private mutating func place(
    _ line: Int, near wish: Int, in range: ClosedRange<Int>, channels: [Int]
  ) -> Int? {
    for clearance in [measures.clearance, 5, 3, 1] {
      for distance in 0...(range.upperBound - range.lowerBound) {
        for x in distance == 0 ? [wish] : [wish + distance, wish - distance] {
          guard range.contains(x),
            channels.allSatisfy({
              uprights[$0].isFree(x, for: line, clearance: clearance)
            })
          else { continue }
          for channel in channels { uprights[channel].take(x, for: line) }
          return x
        }
      }
    }
    return nil
  }
}

extension Int {
  fileprivate func minimum(_ other: Int) -> Int { Swift.min(self, other) }
}
