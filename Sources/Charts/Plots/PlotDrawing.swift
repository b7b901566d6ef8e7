package import Templates

/// Writes a plot as an SVG element of a page, coloured by the stylesheet.
package struct PlotDrawing {
  private let plot: Plot
  private let className: String
  private let id: String

  /// Makes a drawing.
  ///
  /// - Parameters:
  ///   - className: the class by which a stylesheet shows the one that fits the window.
  ///   - id: what the ids in it begin with; unique in the page.
  package init(_ plot: Plot, className: String, id: String) {
    self.plot = plot
    self.className = className
    self.id = id
  }

  /// The drawing as an element of an HTML page.
  package func inline() -> Markup {
    var svg = SVGWriter(reserving: 1_024 + plot.groups.count * 256)
    svg.raw("<svg")
    svg.attribute("class", className)
    svg.attribute("width", plot.width)
    svg.attribute("height", plot.height)
    svg.raw(" viewBox=\"0 0 ")
    svg.number(plot.width)
    svg.raw(" ")
    svg.number(plot.height)
    svg.raw("\"")
    let hasLinks = plot.groups.contains { $0.address != nil }
    svg.attribute("role", hasLinks ? "group" : "img")
    svg.attribute("aria-labelledby", "\(id)-titel")
    svg.attribute("aria-describedby", "\(id)-tekst")
    svg.raw(" xmlns=\"http://www.w3.org/2000/svg\"><title")
    svg.attribute("id", "\(id)-titel")
    svg.raw(">")
    svg.text(plot.title)
    svg.raw("</title><desc")
    svg.attribute("id", "\(id)-tekst")
    svg.raw(">")
    svg.text(plot.summary)
    svg.raw("</desc>")
    for group in plot.groups { write(group, to: &svg) }
    svg.raw("</svg>")
    return Markup(bytes: svg.bytes)
  }

  private func write(_ group: Plot.Group, to svg: inout SVGWriter) {
    if let address = group.address {
      svg.raw("<a")
      svg.attribute("href", address)
      svg.raw(">")
    } else {
      svg.raw("<g>")
    }
    if !group.title.isEmpty {
      svg.raw("<title>")
      svg.text(group.title)
      svg.raw("</title>")
    }
    for mark in group.marks { write(mark, to: &svg) }
    if group.address == nil { svg.raw("</g>") } else { svg.raw("</a>") }
  }

  private func write(_ mark: Plot.Mark, to svg: inout SVGWriter) {
    switch mark {
    case .box(let frame, let style):
      svg.raw("<rect")
      svg.attribute("class", style.rawValue)
      svg.attribute("x", frame.x)
      svg.attribute("y", frame.y)
      svg.attribute("width", frame.width)
      svg.attribute("height", frame.height)
      svg.raw("/>")
    case .line(let points, let style):
      guard let first = points.first, points.count > 1 else { return }
      svg.raw("<path")
      svg.attribute("class", style.rawValue)
      svg.raw(" d=\"")
      svg.step("M", first)
      for point in points.dropFirst() { svg.step("L", point) }
      svg.raw("\"/>")
    case .dot(let point, let style):
      svg.raw("<circle")
      svg.attribute("class", style.rawValue)
      svg.attribute("cx", point.x)
      svg.attribute("cy", point.y)
      svg.attribute("r", 4)
      svg.raw("/>")
    case .text(let words, let point, let anchor, let weight):
      svg.raw("<text")
      if weight == .strong { svg.raw(" class=\"g-navn\"") }
      svg.attribute("x", point.x)
      svg.attribute("y", point.y)
      if anchor != .start { svg.attribute("text-anchor", anchor.rawValue) }
      svg.raw(">")
      svg.text(words)
      svg.raw("</text>")
    }
  }
}
