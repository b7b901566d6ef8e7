import CivilTime

/// The ruler of years at the head of every page, which is also how another day is chosen.
///
/// The axis is solid up to the day of the page and dotted after it. It has no viewBox: positions
/// are percentages, so that its text keeps its size from a phone to a wall.
package struct TimeRuler: Hashable, Sendable {
  /// A day that the ruler leads to, or the day of the page.
  package struct Mark: Hashable, Sendable {
    /// Where the day lies.
    package let position: TimeScale.Position
    /// The row of its label, counted from 0: marks close to each other take rows of their own.
    package let row: Int
    /// Where what can be pointed at begins and ends: as far as halfway to its neighbours.
    package let reach: ClosedRange<TimeScale.Position>

    /// Where the label stands, in pixels from the top.
    package var baseline: Int { 40 + row * 22 }
  }

  /// The scale.
  package let scale: TimeScale
  /// The day of the page.
  package let now: Mark
  /// The other days, in the order in which they were given.
  package let others: [Mark]

  /// The widest that half of what can be pointed at is: 22 pixels on the smallest phone.
  private static let widestHalf = 800

  /// Makes a ruler.
  ///
  /// - Parameters:
  ///   - now: the day of the page, with the number of characters of its label.
  ///   - others: other days, with theirs.
  package init(
    _ scale: TimeScale, now: (position: TimeScale.Position, letters: Int),
    others: [(position: TimeScale.Position, letters: Int)]
  ) {
    self.scale = scale
    let all = others + [now]
    let order = all.indices.sorted {
      (all[$0].position, $0) < (all[$1].position, $1)
    }
    var ends: [Int] = []
    var marks: [Int: Mark] = [:]
    for (place, index) in order.enumerated() {
      let position = all[index].position.hundredths
      // A letter takes about 10 of the 280 pixels that the smallest phone has when a reader widens
      // the spacing of the text as far as WCAG 2.1, 1.4.12 has it.
      let half = all[index].letters * 180
      let row = ends.firstIndex { position - half >= $0 } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = position + half
      let before = place > 0 ? all[order[place - 1]].position.hundredths : -position
      let after =
        place + 1 < order.count ? all[order[place + 1]].position.hundredths : 20_000 - position
      let start = max(position - Self.widestHalf, (before + position) / 2, 0)
      let end = min(position + Self.widestHalf, (position + after) / 2, 10_000)
      marks[index] = Mark(
        position: all[index].position, row: row,
        reach: TimeScale.Position(
          hundredths: start)...TimeScale.Position(hundredths: max(start, end)))
    }
    let nowhere = Mark(position: now.position, row: 0, reach: now.position...now.position)
    self.now = marks[others.count] ?? nowhere
    self.others = others.indices.map { marks[$0] ?? nowhere }
  }

  /// The height in pixels that all labels fit in.
  package var height: Int { 50 + (others + [now]).reduce(0) { max($0, $1.row) } * 22 }

  /// What is the same for every page of a day: the axis, the years and the day itself.
  ///
  /// - Parameter year: the words at the mark of the day.
  package func svg(label year: String) -> String {
    let x = now.position.percent
    var svg = "<line class=\"l-akse\" x1=\"0\" x2=\"\(x)\" y1=\"12\" y2=\"12\"/>"
    svg += "<line class=\"l-frem\" x1=\"\(x)\" x2=\"100%\" y1=\"12\" y2=\"12\"/>"
    let count = scale.years.count - 1
    let step = count > 60 ? 10 : 1
    let ticks = stride(from: 0, through: count, by: step).map { "M\($0) 0v6" }.joined()
    svg +=
      "<svg y=\"9\" width=\"100%\" height=\"6\" viewBox=\"0 0 \(count) 6\" preserveAspectRatio=\"none\" overflow=\"visible\"><path class=\"l-akse\" vector-effect=\"non-scaling-stroke\" d=\"\(ticks)\"/></svg>"
    svg += "<circle class=\"l-nu\" cx=\"\(x)\" cy=\"12\" r=\"6\"/>"
    let isAtEdge = now.position.hundredths > 9_700
    svg +=
      "<text class=\"nu-tekst\" x=\"\(x)\" y=\"\(now.baseline)\" text-anchor=\"\(isAtEdge ? "end" : "middle")\">\(year)</text>"
    let last = (others + [now]).map(\.position).max() ?? now.position
    if last.hundredths < 9_100 {
      svg +=
        "<text class=\"svag\" x=\"100%\" y=\"40\" text-anchor=\"end\">\(scale.lastYear)</text>"
    }
    let first = (others + [now]).map(\.position).min() ?? now.position
    if first.hundredths > 900 {
      svg += "<text class=\"svag\" x=\"0\" y=\"40\">\(scale.years.lowerBound)</text>"
    }
    return svg
  }
}
