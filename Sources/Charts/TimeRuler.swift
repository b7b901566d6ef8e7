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

    /// Where the label stands, in pixels from the top.
    package var baseline: Int { 40 + row * 22 }
  }

  /// The scale.
  package let scale: TimeScale
  /// The day of the page.
  package let now: Mark
  /// The other days, in their order.
  package let others: [Mark]

  /// The least distance between two labels in a row: four figures and a blank on a small phone.
  private static let leastDistance = 1150

  /// Makes a ruler; `others` are the positions of other days than that of the page.
  package init(_ scale: TimeScale, now: TimeScale.Position, others: [TimeScale.Position]) {
    self.scale = scale
    var ends: [Int] = []
    var rows: [TimeScale.Position: Int] = [:]
    for position in Set(others + [now]).sorted() {
      let row =
        ends.firstIndex { position.hundredths - $0 >= Self.leastDistance } ?? ends.count
      if row < ends.count {
        ends[row] = position.hundredths
      } else {
        ends.append(position.hundredths)
      }
      rows[position] = row
    }
    self.now = Mark(position: now, row: rows[now] ?? 0)
    self.others = others.map { Mark(position: $0, row: rows[$0] ?? 0) }
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
