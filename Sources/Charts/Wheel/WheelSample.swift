package import Templates

/// A small drawing of a sign for the legend of a wheel, 46 by 16 units.
package enum WheelSample: Hashable, Sendable {
  /// A meeting.
  case meeting
  /// A meeting that is cancelled.
  case cancelled
  /// What is due.
  case due(YearWheel.Sign)
  /// Days of which it is not known which is meant, or which are meant all.
  case stretch(YearWheel.Stretch.Sort)

  /// The samples of all that occurs in a wheel, in a fixed order.
  package static func occurring(in layout: WheelLayout) -> [WheelSample] {
    let marks = layout.groups.flatMap { group in group.marks.map { (group.item, $0.sign) } }
    let (signs, sorts) = (Set(marks.map(\.1)), Set(layout.bands.map(\.stretch.sort)))
    let meetings = marks.filter { $0.1 == nil }.map(\.0.isCancelled)
    let steps: [YearWheel.Sign] = [.invitation, .proposals, .agenda, .minutes, .duty]
    return (meetings.contains(false) ? [.meeting] : [])
      + (meetings.contains(true) ? [.cancelled] : [])
      + steps.filter { signs.contains($0) }.map { .due($0) }
      + YearWheel.Stretch.Sort.allCases.filter(sorts.contains).map { .stretch($0) }
  }

  /// The drawing as an element of a page.
  package var drawing: Markup {
    let palette = ChartPalette.builtIn
    let empty = YearWheel(1, title: "", summary: "", count: "", months: [], rings: [])
    let ink = WheelInk(layout: WheelLayout(empty), palette: palette, hasClasses: true)
    var svg = SVGWriter(reserving: 400)
    svg.raw("<svg class=\"aarshjul\" viewBox=\"0 0 46 16\" aria-hidden=\"true\">")
    let middle = WheelPoint(x: 23, y: 8)
    switch self {
    case .meeting: ink.sign(nil, isCancelled: false, at: middle, 5.8, to: &svg)
    case .cancelled: ink.sign(nil, isCancelled: true, at: middle, 5.8, to: &svg)
    case .due(let sign): ink.sign(sign, isCancelled: false, at: middle, 5.6, to: &svg)
    case .stretch(.notice):
      svg.raw("<path")
      ink.bandStyle(.notice, to: &svg)
      svg.raw(" d=\"M2 8H44\"/>")
    case .stretch(let sort):
      svg.raw("<path")
      ink.bandStyle(sort, to: &svg)
      svg.raw(" d=\"M2 2H44V14H2Z\"/>")
    }
    svg.raw("</svg>")
    return Markup(bytes: svg.bytes)
  }
}
