package import Templates

/// A small drawing of a line or frame for the legend of a chart, 46 by 16 units.
package enum LegendSample: Hashable, Sendable {
  /// A sort of line.
  case line(LineStyle)
  /// An enclosure.
  case enclosure
  /// Several that are not named one by one.
  case several
  /// What has ended or is uncertain.
  case past
  /// Somebody outside.
  case outside

  /// The samples of all that occurs in a chart, in a fixed order.
  package static func occurring(in layout: ChartLayout) -> [LegendSample] {
    let styles = Set(layout.lines.map(\.edge.style)).sorted()
    var samples = styles.map { LegendSample.line($0) }
    if !layout.enclosures.isEmpty { samples.append(.enclosure) }
    let sorts = layout.boxes.map(\.node)
    if sorts.contains(where: { $0.sort == .several && $0.members.isEmpty }) {
      samples.append(.several)
    }
    if sorts.contains(where: { $0.sort == .outside }) { samples.append(.outside) }
    if sorts.contains(where: { $0.sort == .past }) { samples.append(.past) }
    return samples
  }

  /// The drawing as an element of a page.
  package var drawing: Markup {
    let palette = ChartPalette.builtIn
    var svg = SVGWriter(reserving: 400)
    svg.raw("<svg viewBox=\"0 0 46 16\" aria-hidden=\"true\">")
    switch self {
    case .line(let style):
      let line = PlacedLine(
        edge: ChartEdge(from: "", to: "", style: style), points: [Point(0, 8), Point(46, 8)],
        gaps: [])
      svg.raw("<g fill=\"none\" stroke=\"")
      svg.text(palette.ink)
      svg.raw("\" stroke-width=\"1.5\">")
      ChartInk(layout: .empty, palette: palette, hasClasses: true).stroke(line, to: &svg)
      svg.raw("</g>")
    case .enclosure:
      svg.raw(
        "<rect class=\"sek\" x=\"1\" y=\"1\" width=\"44\" height=\"14\" rx=\"7\" fill=\"none\" stroke=\""
      )
      svg.text(palette.mark)
      svg.raw("\" stroke-width=\"1.5\" stroke-dasharray=\".5 5\" stroke-linecap=\"round\"/>")
    case .several:
      for (x, y) in [(8, 4), (4, 2), (0, 0)] {
        svg.raw("<rect class=\"kasse\"")
        svg.attribute("x", x)
        svg.attribute("y", y)
        svg.raw(" width=\"38\" height=\"11\" rx=\"2\" fill=\"")
        svg.text(palette.paper)
        svg.raw("\" stroke=\"")
        svg.text(palette.ink)
        svg.raw("\"/>")
      }
    case .past:
      svg.raw(
        "<rect class=\"kasse uvist\" x=\"1\" y=\"1\" width=\"44\" height=\"14\" rx=\"3\" fill=\"")
      svg.text(palette.paper)
      svg.raw("\" stroke=\"")
      svg.text(palette.mark)
      svg.raw("\" stroke-dasharray=\"4 3\"/>")
    case .outside:
      svg.raw(
        "<rect class=\"kasse ude\" x=\"1\" y=\"1\" width=\"44\" height=\"14\" rx=\"3\" fill=\"")
      svg.text(palette.tint)
      svg.raw("\" stroke=\"")
      svg.text(palette.mark)
      svg.raw("\"/>")
    }
    svg.raw("</svg>")
    return Markup(bytes: svg.bytes)
  }
}

extension ChartLayout {
  /// A layout of nothing.
  fileprivate static let empty = ChartLayout(
    graph: OrganisationGraph(title: "", bands: [], nodes: []), width: 0, height: 0, measures: .wide,
    stripes: [], texts: [], boxes: [], lines: [], enclosures: [], left: [])
}
