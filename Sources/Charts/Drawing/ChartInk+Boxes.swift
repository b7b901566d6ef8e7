extension ChartInk {
  /// Draws the boxes, each a link with its name and facts as text.
  func boxes(to svg: inout SVGWriter) {
    for box in layout.boxes { draw(box, to: &svg) }
  }

  private func draw(_ box: PlacedBox, to svg: inout SVGWriter) {
    if let href = box.node.href {
      svg.raw("<a")
      svg.attribute("href", href)
      if box.hasBrokenName || box.node.fullName != box.node.name {
        // The hyphen that the break put in is no part of the name.
        svg.attribute("aria-label", ([box.node.fullName] + box.node.facts).joined(separator: " "))
      }
      svg.raw(">")
    } else {
      svg.raw("<g>")
    }
    if box.node.sort == .several, box.node.members.isEmpty {
      for step in [2, 1] {
        var behind = box.front
        behind.x += step * ChartMeasures.stack / 2
        behind.y += step * ChartMeasures.stack / 2
        rectangle(behind, box, to: &svg)
      }
    }
    rectangle(box.front, box, to: &svg)
    for line in box.texts { text(line, isLink: box.node.href != nil, to: &svg) }
    svg.raw(box.node.href != nil ? "</a>" : "</g>")
    for member in box.members { draw(member, to: &svg) }
  }

  private func rectangle(_ place: Frame, _ box: PlacedBox, to svg: inout SVGWriter) {
    svg.raw("<rect")
    switch box.node.sort {
    case .past: style("kasse", "uvist", to: &svg)
    case .focus: style("kasse", "denne", to: &svg)
    case .outside: style("kasse", "ude", to: &svg)
    case .several where !box.members.isEmpty: style("kasse", "samling", to: &svg)
    case .single, .several: style("kasse", to: &svg)
    }
    frame(place, to: &svg)
    svg.raw(" rx=\"3\" fill=\"")
    svg.text(box.node.sort == .outside ? palette.tint : palette.paper)
    svg.raw("\" stroke=\"")
    let isFaint = box.node.sort == .past || box.node.sort == .outside
    svg.text(isFaint ? palette.mark : palette.ink)
    svg.raw("\"")
    if box.node.sort == .focus { svg.raw(" stroke-width=\"2\"") }
    if box.node.sort == .past { svg.raw(" stroke-dasharray=\"4 3\"") }
    svg.raw("/>")
  }
}
