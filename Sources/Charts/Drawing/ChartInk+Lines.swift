extension ChartInk {
  /// How long a head is; the line ends a little inside it.
  private static let head = 9

  /// Draws the lines, each with its words for those who point at it.
  func lines(to svg: inout SVGWriter) {
    guard !layout.lines.isEmpty else { return }
    svg.raw("<g fill=\"none\" stroke=\"")
    svg.text(palette.ink)
    svg.raw("\" stroke-width=\"1.5\" stroke-linejoin=\"round\">")
    for line in layout.lines {
      if !line.edge.title.isEmpty {
        svg.raw("<g><title>")
        svg.text(line.edge.title)
        svg.raw("</title>")
      }
      stroke(line, to: &svg)
      if !line.edge.title.isEmpty { svg.raw("</g>") }
    }
    svg.raw("</g>")
  }

  /// Draws a line and its head.
  func stroke(_ line: PlacedLine, to svg: inout SVGWriter) {
    let style = line.edge.style
    if style == .coupled {
      for offset in [-2, 2] { path(PathTrace(line, beside: offset), style, to: &svg) }
      return
    }
    path(PathTrace(line, shortened: style.hasHead ? Self.head - 1 : 0), style, to: &svg)
    guard style.hasHead, let tip = line.points.last, line.points.count > 1 else { return }
    let before = line.points[line.points.count - 2]
    let (dx, dy) = ((tip.x - before.x).signum(), (tip.y - before.y).signum())
    let base = Point(tip.x - dx * Self.head, tip.y - dy * Self.head)
    svg.raw("<path")
    self.style("pil", to: &svg)
    svg.raw(" fill=\"")
    svg.text(palette.ink)
    svg.raw("\" stroke=\"none\" d=\"")
    svg.step("M", tip)
    svg.step("L", Point(base.x - dy * 4, base.y + dx * 4))
    svg.step("L", Point(base.x + dy * 4, base.y - dx * 4))
    svg.raw("Z\"/>")
  }

  private func path(_ trace: PathTrace, _ style: LineStyle, to svg: inout SVGWriter) {
    svg.raw("<path")
    self.style("kant", style.className, to: &svg)
    if style == .represents {
      svg.raw(" stroke-width=\"5\" stroke=\"")
      svg.text(palette.strong)
      svg.raw("\"")
    }
    if style == .coupled || style == .setsUp { svg.raw(" stroke-width=\"1.25\"") }
    if let dashes = style.dashes {
      svg.raw(" stroke-dasharray=\"")
      svg.raw(dashes)
      svg.raw("\"")
    }
    svg.raw(" d=\"")
    trace.write(to: &svg)
    svg.raw("\"/>")
  }
}
