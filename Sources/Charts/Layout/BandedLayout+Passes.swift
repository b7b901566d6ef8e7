extension BandedLayout {
  /// Finds the enclosures that go round their boxes and no others.
  mutating func findEnclosed() {
    for (index, boxes) in plan.enclosures.enumerated() where !boxes.isEmpty {
      let rows = boxes.map { places[$0].row }
      guard let first = rows.min(), let last = rows.max() else { continue }
      enclosed[index] = first...last
    }
  }

  /// Finds for each line that goes over several rows the gaps through which it passes them.
  ///
  /// The weightiest lines choose first; a line that finds no room is left out.
  mutating func findPasses() {
    var load: [Int: Int] = [:]
    let order = plan.lines.indices.sorted {
      (plan.lines[$0].style, $0) < (plan.lines[$1].style, $1)
    }
    for index in order {
      guard case .down(let upper, let lower) = courses[index] else { continue }
      let (top, bottom) = (places[upper].row, places[lower].row)
      guard bottom - top > 1 else { continue }
      var x = frames[upper].middle
      var found: [Pass] = []
      for row in (top + 1)..<bottom {
        let aim = x + (frames[lower].middle - x) / (bottom - row + 1)
        let gaps = gapMiddles(row)
        let best = gaps.indices.filter { gap in
          load[row * 1000 + gap, default: 0] < (gap == 0 || gap == gaps.count - 1 ? 10 : 6)
        }.min { one, other in
          let (a, b) = (
            abs(gaps[one] - aim) + 12 * load[row * 1000 + one, default: 0],
            abs(gaps[other] - aim) + 12 * load[row * 1000 + other, default: 0]
          )
          return (a, one) < (b, other)
        }
        guard let best else { break }
        x = gaps[best]
        found.append(Pass(row: row, gap: best, x: x))
      }
      if found.count == bottom - top - 1 {
        for pass in found { load[pass.row * 1000 + pass.gap, default: 0] += 1 }
        passes[index] = found
      } else {
        courses[index] = .left
      }
    }
  }

  /// Leaves out the weakest lines that pass rows as long as they make boxes too narrow to read.
  mutating func makeRoom() {
    placeAcross()
    while let box = frames.indices.min(by: { (frames[$0].width, $0) < (frames[$1].width, $1) }),
      frames[box].width < measures.least
    {
      let passing = passes.indices.filter { !passes[$0].isEmpty }
      let row = places[box].row
      let here = passing.filter { passes[$0].contains { $0.row == row } }
      let weakest = (here.isEmpty ? passing : here).max {
        (plan.lines[$0].style, $0) < (plan.lines[$1].style, $1)
      }
      guard let weakest else { return }
      courses[weakest] = .left
      passes[weakest] = []
      placeAcross()
    }
  }

  /// The middles of the gaps of a row, those at both sides of it included.
  private func gapMiddles(_ row: Int) -> [Int] {
    let boxes = boxes(inRow: row)
    return (0...boxes.count).map { gap in
      let range = gapRange(row, gap)
      return (range.lowerBound + range.upperBound) / 2
    }
  }

  /// Where a line may pass in a gap.
  func gapRange(_ row: Int, _ gap: Int) -> ClosedRange<Int> {
    let boxes = boxes(inRow: row)
    let left = gap == 0 ? measures.labels + 2 : frames[boxes[gap - 1]].right + 7
    let right = gap == boxes.count ? measures.width - 8 : frames[boxes[gap]].x - 7
    return min(left, right)...max(left, right)
  }
}
