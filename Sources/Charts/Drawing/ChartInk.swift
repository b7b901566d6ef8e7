/// Draws the parts of a chart.
struct ChartInk {
  let layout: ChartLayout
  /// The colours of what has no class, or no stylesheet.
  let palette: ChartPalette
  /// Whether shapes have classes for a stylesheet.
  let hasClasses: Bool

  /// Writes a class when there are classes.
  func style(_ name: StaticString, _ more: StaticString = "", to svg: inout SVGWriter) {
    guard hasClasses else { return }
    svg.raw(" class=\"")
    svg.raw(name)
    if more.utf8CodeUnitCount > 0 {
      svg.raw(" ")
      svg.raw(more)
    }
    svg.raw("\"")
  }

  /// Writes the attributes of a rectangle.
  func frame(_ frame: Frame, to svg: inout SVGWriter) {
    svg.attribute("x", frame.x)
    svg.attribute("y", frame.y)
    svg.attribute("width", frame.width)
    svg.attribute("height", frame.height)
  }

  /// Draws a line of text.
  func text(_ line: TextLine, isLink: Bool = false, to svg: inout SVGWriter) {
    svg.raw("<text")
    switch line.role {
    case .name:
      style("k-navn", to: &svg)
      svg.attribute("font-size", layout.measures.name.size)
      svg.raw(" font-weight=\"600\"")
      if isLink {
        svg.raw(" text-decoration=\"underline\" fill=\"")
        svg.text(palette.link)
        svg.raw("\"")
      }
    case .band:
      style("k-baand-navn", to: &svg)
      svg.attribute("font-size", layout.measures.band.size)
      svg.raw(" font-weight=\"700\"")
    case .fact, .note:
      style(line.role == .fact ? "k-lille" : "k-baand", to: &svg)
      svg.raw(" fill=\"")
      svg.text(palette.secondInk)
      svg.raw("\"")
    }
    svg.attribute("x", line.place.x)
    svg.attribute("y", line.place.y)
    if line.isCentred { svg.raw(" text-anchor=\"middle\"") }
    svg.raw(">")
    svg.text(line.text)
    svg.raw("</text>")
  }

  /// Draws the stripes with their names, and what stands above the columns.
  func bands(to svg: inout SVGWriter) {
    for stripe in layout.stripes {
      if stripe.band.isStripe {
        svg.raw("<rect")
        style("baand", to: &svg)
        frame(stripe.frame, to: &svg)
        svg.raw(" fill=\"")
        svg.text(palette.tint)
        svg.raw("\"/>")
      }
      for line in stripe.texts { text(line, to: &svg) }
    }
    for line in layout.texts { text(line, to: &svg) }
  }

  /// Draws the dotted lines with the words that break them.
  func enclosures(to svg: inout SVGWriter) {
    for enclosure in layout.enclosures {
      let (frame, radius) = (enclosure.frame, 12)
      let left = enclosure.opening?.lowerBound ?? frame.middle
      let right = enclosure.opening?.upperBound ?? frame.middle
      svg.raw("<path")
      style("sek", to: &svg)
      svg.raw(" fill=\"none\" stroke=\"")
      svg.text(palette.mark)
      svg.raw("\" stroke-width=\"1.5\" stroke-dasharray=\".5 5\" stroke-linecap=\"round\" d=\"")
      // From one side of the words round to the other.
      let (near, far) = enclosure.isAbove ? (frame.y, frame.bottom) : (frame.bottom, frame.y)
      let turn = enclosure.isAbove ? radius : -radius
      svg.step("M", Point(right, near))
      svg.raw("H")
      svg.number(frame.right - radius)
      svg.step("Q", Point(frame.right, near))
      svg.step(" ", Point(frame.right, near + turn))
      svg.raw("V")
      svg.number(far - turn)
      svg.step("Q", Point(frame.right, far))
      svg.step(" ", Point(frame.right - radius, far))
      svg.raw("H")
      svg.number(frame.x + radius)
      svg.step("Q", Point(frame.x, far))
      svg.step(" ", Point(frame.x, far - turn))
      svg.raw("V")
      svg.number(near + turn)
      svg.step("Q", Point(frame.x, near))
      svg.step(" ", Point(frame.x + radius, near))
      svg.raw("H")
      svg.number(left)
      svg.raw("\"/>")
      for line in enclosure.labels { text(line, to: &svg) }
    }
  }
}
