extension BandedLayout {
  /// A line's level stretch in a channel, with where it comes from above and goes below.
  struct Stretch {
    let line: Int
    /// The upright stretches that come down to it.
    let above: [Int]
    /// The upright stretch that goes on from it.
    let below: [Int]
    var low: Int { min(above.min() ?? .max, below.min() ?? .max) }
    var high: Int { max(above.max() ?? .min, below.max() ?? .min) }
  }

  /// Gives level stretches their heights in each channel, so that few lines cross.
  mutating func placeTracks() {
    tracks = Array(repeating: [:], count: rows.count)
    for channel in rows.indices {
      let stretches = stretches(in: channel)
      guard !stretches.isEmpty else { continue }
      let order = Self.order(stretches)
      var levels: [Int] = Array(repeating: 0, count: stretches.count)
      for (position, index) in order.enumerated() {
        for other in order[..<position]
        where stretches[other].low <= stretches[index].high + measures.clearance
          && stretches[index].low <= stretches[other].high + measures.clearance
        {
          levels[index] = max(levels[index], levels[other] + 1)
        }
        tracks[channel][stretches[index].line] = levels[index]
      }
    }
  }

  /// The x at which a line enters and leaves the channel below a row.
  func ends(of index: Int, inChannel channel: Int) -> (above: [Int], below: [Int])? {
    let line = plan.lines[index]
    switch courses[index] {
    case .side, .left: return nil
    case .under:
      guard places[line.from].row == channel else { return nil }
      return ([ports[index].from, ports[index].to], [])
    case .down(let upper, let lower):
      let (top, bottom) = (places[upper].row, places[lower].row)
      guard top <= channel, channel < bottom else { return nil }
      let isDown = line.from == upper
      let above =
        channel == top
        ? (isDown ? ports[index].from : ports[index].to) : passes[index][channel - top - 1].x
      let below =
        channel == bottom - 1
        ? (isDown ? ports[index].to : ports[index].from) : passes[index][channel - top].x
      return ([above], [below])
    }
  }

  private func stretches(in channel: Int) -> [Stretch] {
    plan.lines.indices.compactMap { index in
      guard let (above, below) = ends(of: index, inChannel: channel), above != below else {
        return nil
      }
      return Stretch(line: index, above: above, below: below)
    }
  }

  /// The order from the top in which the fewest uprights cross level stretches: each stretch moves
  /// to its best place until none can be bettered.
  private static func order(_ stretches: [Stretch]) -> [Int] {
    let count = stretches.count
    var cost = Array(repeating: Array(repeating: 0, count: count), count: count)
    for upper in 0..<count {
      for lower in 0..<count where upper != lower {
        let (one, other) = (stretches[upper], stretches[lower])
        cost[upper][lower] =
          one.below.count { other.low < $0 && $0 < other.high }
          + other.above.count { one.low < $0 && $0 < one.high }
      }
    }
    var order = Array(0..<count)
    for _ in 0..<6 {
      var moved = false
      for element in 0..<count {
        guard let from = order.firstIndex(of: element) else { continue }
        var rest = order
        rest.remove(at: from)
        var costHere = rest.reduce(0) { $0 + cost[element][$1] }
        var best = (cost: costHere, position: 0)
        var costAtOld = costHere
        for (position, other) in rest.enumerated() {
          costHere += cost[other][element] - cost[element][other]
          if position + 1 == from { costAtOld = costHere }
          if costHere < best.cost { best = (costHere, position + 1) }
        }
        if from == 0 { costAtOld = rest.reduce(0) { $0 + cost[element][$1] } }
        if best.cost < costAtOld {
          rest.insert(element, at: best.position)
          order = rest
          moved = true
        }
      }
      if !moved { break }
    }
    return order
  }
}
