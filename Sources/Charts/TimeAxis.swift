/// The years of a scale above a list of lives, for where the ruler of the page is out of sight.
package struct TimeAxis: Hashable, Sendable {
  /// The scale.
  package let scale: TimeScale

  /// Makes an axis.
  package init(_ scale: TimeScale) { self.scale = scale }

  /// The axis as an SVG that is as wide as what it stands in.
  ///
  /// Years between those that a phone has room for are of the class `ulige`.
  package var svg: String {
    let count = scale.years.count - 1
    let step = max(1, (count + 19) / 20)
    let every = max(2, (count + 5) / 6)
    let ticks = stride(from: 0, through: count, by: step).map { "M\($0) 0v6" }.joined()
    var svg =
      "<svg class=\"akse\" width=\"100%\" height=\"30\" aria-hidden=\"true\"><line class=\"l-akse\" x1=\"0\" x2=\"100%\" y1=\"27\" y2=\"27\"/>"
    svg +=
      "<svg y=\"24\" width=\"100%\" height=\"6\" viewBox=\"0 0 \(count) 6\" preserveAspectRatio=\"none\" overflow=\"visible\"><path class=\"l-akse\" vector-effect=\"non-scaling-stroke\" d=\"\(ticks)\"/></svg>"
    for index in stride(from: 0, to: count, by: step) {
      let x = TimeScale.Position(hundredths: (index * 10_000) / count)
      let name = (index / step).isMultiple(of: every) ? "" : " class=\"ulige\""
      svg += "<text\(name) x=\"\(x.percent)\" y=\"17\">\(scale.years.lowerBound + index)</text>"
    }
    return svg + "</svg>"
  }
}
