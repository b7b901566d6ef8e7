package import CivilTime

/// Values over time as a line that breaks where a value is missing, with what is to be reached.
package struct LinePlot: Sendable {
  /// A value at a time.
  package struct Value: Sendable {
    /// The day it is drawn at.
    package let day: Day
    /// The time in words, below the axis.
    package let label: String
    /// How high it is; nil where it is missing.
    package let height: Int?
    /// The value in words, above its dot.
    package let words: String
    /// Whether it is only an upper bound.
    package let isBound: Bool

    /// Makes a value; heights are in any unit that the chart shares.
    package init(_ day: Day, label: String, height: Int?, words: String, isBound: Bool = false) {
      self.day = day
      self.label = label
      self.height = height
      self.words = words
      self.isBound = isBound
    }
  }

  private let values: [Value]
  private let target: Value?
  private let span: ClosedRange<Int>
  private let title: String
  private let summary: String

  /// Makes a chart of values in the order of time.
  ///
  /// - Parameter span: the heights at the foot and at the top.
  package init(
    _ values: [Value], target: Value?, span: ClosedRange<Int>, title: String, summary: String
  ) {
    self.values = values
    self.target = target
    self.span = span
    self.title = title
    self.summary = summary
  }

  /// Room above the highest value: its words, and above them what is to be reached.
  private var top: Int { target == nil ? 28 : 50 }
  private static let below = 26

  /// The chart at a width and height.
  package func plot(width: Int, height: Int) -> Plot {
    let all = values + (target.map { [$0] } ?? [])
    let side =
      (all.flatMap { [$0.label, $0.words] }.map { Plot.strongFace.width(of: $0) }.max() ?? 0) / 2
      + 6
    let foot = height - Self.below
    let (first, last) = (all.map(\.day).min(), all.map(\.day).max())
    func x(_ day: Day) -> Int {
      guard let first, let last, first < last else { return width / 2 }
      let room = width - 2 * side
      return side + first.days(to: day) * room / first.days(to: last)
    }
    func y(_ height: Int) -> Int {
      let range = max(span.upperBound - span.lowerBound, 1)
      let rise = min(max(height - span.lowerBound, 0), range)
      return foot - Int(Int128(rise) * Int128(foot - top) / Int128(range))
    }
    var groups = [
      Plot.Group([.line([Point(0, foot), Point(width, foot)], .axis)])
    ]
    if let target, let height = target.height {
      groups.append(
        Plot.Group([
          .line([Point(0, y(height)), Point(width, y(height))], .target),
          .dot(Point(x(target.day), y(height)), .goal),
          .line([Point(0, 12), Point(24, 12)], .target),
          .text(target.words, Point(32, 17), .start, .plain),
        ]))
    }
    for run in runs() where run.count > 1 {
      groups.append(
        Plot.Group([
          .line(run.map { Point(x($0.day), y($0.height ?? 0)) }, .stated)
        ]))
    }
    var labelled = Int.min
    for value in values {
      let place = x(value.day)
      var marks: [Plot.Mark] = []
      if let height = value.height {
        let dot = Point(place, y(height))
        marks.append(.dot(dot, value.isBound ? .bound : .stated))
        // Words that would lie on the line of the target stand below their dot.
        let goal = target?.height.map(y)
        let isCrossed = goal.map { (dot.y - 24...dot.y - 2).contains($0) } ?? false
        let isBelow = isCrossed && dot.y + 24 < foot
        marks.append(
          .text(value.words, Point(place, isBelow ? dot.y + 20 : dot.y - 9), .middle, .strong))
      } else {
        marks.append(.text("–", Point(place, foot - 8), .middle, .plain))
      }
      // A label that would lie on the one before it is left to the table.
      let half = Plot.face.width(of: value.label) / 2
      if place - half > labelled {
        marks.append(.text(value.label, Point(place, height - 8), .middle, .plain))
        labelled = place + half + 6
      }
      groups.append(Plot.Group(marks, title: "\(value.label): \(value.words)"))
    }
    return Plot(width: width, height: height, title: title, summary: summary, groups: groups)
  }

  /// Values that follow each other without one missing between them.
  private func runs() -> [[Value]] {
    values.split { $0.height == nil }.map(Array.init)
  }
}
