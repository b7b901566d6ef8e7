import CivilTime

/// Draws the parts of a year wheel.
struct WheelInk {
  let layout: WheelLayout
  /// The colours of what has no class, or no stylesheet.
  let palette: ChartPalette
  /// Whether shapes have classes for a stylesheet.
  let hasClasses: Bool

  /// The sizes.
  var measures: WheelMeasures { layout.measures }

  /// Writes a class when there are classes.
  func style(_ name: StaticString, to svg: inout SVGWriter) {
    guard hasClasses else { return }
    svg.raw(" class=\"")
    svg.raw(name)
    svg.raw("\"")
  }

  /// Writes the attributes of a line.
  func stroke(_ colour: String, _ tenths: Int, to svg: inout SVGWriter) {
    svg.raw(" stroke=\"")
    svg.text(colour)
    svg.raw("\" stroke-width=\"")
    svg.tenths(tenths)
    svg.raw("\"")
  }

  /// The part of a ring between two radii and two directions, as the commands of a path.
  func sector(
    _ inner: Double, _ outer: Double, from start: Angle, to end: Angle, to svg: inout SVGWriter
  ) {
    func point(_ radius: Double, _ angle: Angle) -> WheelPoint {
      WheelPoint(radius, angle, around: WheelMeasures.centre)
    }
    let isLarge = end.degrees - start.degrees > 180
    svg.step("M", point(inner, start))
    svg.step("L", point(outer, start))
    svg.arc(outer, isLarge: isLarge, isClockwise: true, to: point(outer, end))
    svg.step("L", point(inner, end))
    svg.arc(inner, isLarge: isLarge, isClockwise: false, to: point(inner, start))
    svg.raw("Z")
  }

  /// A line along a circle.
  func curve(_ radius: Double, from start: Angle, to end: Angle, to svg: inout SVGWriter) {
    svg.step("M", WheelPoint(radius, start, around: WheelMeasures.centre))
    svg.arc(
      radius, isLarge: end.degrees - start.degrees > 180, isClockwise: true,
      to: WheelPoint(radius, end, around: WheelMeasures.centre))
  }

  // MARK: The ground

  /// Draws the months, the rings, the quarters and the weeks.
  func ground(to svg: inout SVGWriter) {
    let year = layout.wheel.year
    let starts =
      (1...12).compactMap { Day(firstOfMonth: $0, year: year) }
      .map { WheelMeasures.angle(of: $0) } + [Angle(WheelMeasures.span)]
    svg.raw("<path")
    style("h-maaned", to: &svg)
    svg.attribute("fill", palette.tint)
    svg.raw(" d=\"")
    for index in stride(from: 0, to: starts.count - 1, by: 2) {
      sector(
        measures.inner, WheelMeasures.edge, from: starts[index], to: starts[index + 1], to: &svg)
    }
    svg.raw("\"/><path")
    style("h-ring", to: &svg)
    svg.raw(" fill=\"none\"")
    stroke(palette.mark, 5, to: &svg)
    svg.raw(" d=\"")
    for ring in 0..<measures.count {
      curve(measures.radius(of: ring), from: Angle(0), to: Angle(WheelMeasures.span), to: &svg)
    }
    svg.raw("\"/><path")
    style("h-kvartal", to: &svg)
    svg.raw(" fill=\"none\"")
    stroke(palette.mark, 10, to: &svg)
    svg.raw(" d=\"")
    for index in stride(from: 0, to: starts.count, by: 3) {
      spoke(measures.inner - 8, WheelMeasures.edge + 6, starts[index], to: &svg)
    }
    for day in layout.weekStarts {
      spoke(
        WheelMeasures.edge, WheelMeasures.edge + 4, WheelMeasures.angle(of: day), to: &svg)
    }
    svg.raw("\"/>")
    for label in layout.weekLabels { text(label, "h-uge", palette.secondInk, to: &svg) }
    for label in layout.monthLabels { month(label, to: &svg) }
  }

  private func spoke(_ from: Double, _ to: Double, _ angle: Angle, to svg: inout SVGWriter) {
    svg.step("M", WheelPoint(from, angle, around: WheelMeasures.centre))
    svg.step("L", WheelPoint(to, angle, around: WheelMeasures.centre))
  }

  // MARK: Words

  /// Draws the names of rings, or their numbers and the key.
  func names(to svg: inout SVGWriter) {
    for label in layout.ringLabels + layout.key {
      guard let ring = label.ring else { continue }
      let isLink = !measures.isNumbered || label.anchor == .start
      let middle = WheelMeasures.centre
      if measures.isNumbered, label.anchor == .end, ring.isMultiple(of: 2) {
        svg.raw("<path")
        style("h-ring", to: &svg)
        svg.raw(" fill=\"none\"")
        stroke(palette.mark, 5, to: &svg)
        svg.raw(" d=\"")
        let y = Double(middle) - measures.radius(of: ring)
        svg.step("M", WheelPoint(x: Double(label.place.x) / 10 + 2, y: y))
        svg.step("L", WheelPoint(x: Double(middle), y: y))
        svg.raw("\"/>")
      }
      guard isLink else {
        text(label, "h-tal", palette.ink, to: &svg)
        continue
      }
      svg.raw("<a")
      svg.attribute("href", layout.wheel.rings[ring].href)
      svg.raw(">")
      text(label, "h-navn", palette.link, to: &svg)
      svg.raw("</a>")
    }
  }

  /// Draws the year and what it counts.
  func middle(to svg: inout SVGWriter) {
    svg.raw("<text")
    style("h-aar", to: &svg)
    svg.raw(" font-size=\"44\" font-weight=\"700\" text-anchor=\"middle\"")
    svg.attribute("x", WheelMeasures.centre)
    svg.attribute("y", WheelMeasures.centre + 8)
    svg.raw(">")
    svg.number(layout.wheel.year)
    svg.raw("</text><text")
    style("h-antal", to: &svg)
    svg.raw(" text-anchor=\"middle\"")
    svg.attribute("x", WheelMeasures.centre)
    svg.attribute("y", WheelMeasures.centre + 38)
    svg.raw(">")
    svg.text(layout.wheel.count)
    svg.raw("</text>")
  }

  private func month(_ label: WheelLayout.Label, to svg: inout SVGWriter) {
    svg.raw("<text")
    style("h-mnavn", to: &svg)
    svg.raw(" font-size=\"15\" font-weight=\"700\"")
    place(label, to: &svg)
    svg.raw(">")
    svg.text(label.text)
    svg.raw("</text>")
  }

  private func text(
    _ label: WheelLayout.Label, _ name: StaticString, _ colour: String, to svg: inout SVGWriter
  ) {
    svg.raw("<text")
    style(name, to: &svg)
    svg.attribute("fill", colour)
    place(label, to: &svg)
    svg.raw(">")
    svg.text(label.text)
    svg.raw("</text>")
  }

  private func place(_ label: WheelLayout.Label, to svg: inout SVGWriter) {
    svg.raw(" x=\"")
    svg.tenths(label.place.x)
    svg.raw("\" y=\"")
    svg.tenths(label.place.y)
    svg.raw("\"")
    switch label.anchor {
    case .start: break
    case .middle: svg.raw(" text-anchor=\"middle\"")
    case .end: svg.raw(" text-anchor=\"end\"")
    }
    guard label.turn != 0 else { return }
    svg.raw(" transform=\"rotate(")
    svg.number(label.turn)
    svg.raw(" ")
    svg.tenths(label.place.x)
    svg.raw(" ")
    svg.tenths(label.place.y)
    svg.raw(")\"")
  }
}
