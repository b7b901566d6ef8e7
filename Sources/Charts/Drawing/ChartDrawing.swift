package import Templates

/// A chart as SVG: inside a page, or as a file of its own.
///
/// Shapes carry presentation attributes with colours and classes for a stylesheet, and no
/// `style`, so that a strict Content-Security-Policy lets them be.
package struct ChartDrawing {
  /// What is drawn.
  package let layout: ChartLayout
  /// The class of the drawing, by which a stylesheet shows the one that fits the window.
  package let className: String
  /// What the ids in it begin with; unique in the page.
  package let id: String

  /// Makes a drawing.
  package init(_ layout: ChartLayout, className: String, id: String) {
    self.layout = layout
    self.className = className
    self.id = id
  }

  /// The drawing as an element of an HTML page.
  package func inline() -> Markup { Markup(bytes: inlineBytes()) }

  /// The same in UTF-8, for what puts it into more HTML.
  package func inlineBytes() -> [UInt8] {
    var svg = SVGWriter(reserving: 4_096 + layout.boxes.count * 512 + layout.lines.count * 256)
    svg.raw("<svg")
    svg.attribute("class", className)
    write(to: &svg, in: .builtIn, isFile: false)
    return svg.bytes
  }

  /// The drawing as a file on the paper of a palette, without classes.
  package func file(in palette: ChartPalette) -> [UInt8] {
    var svg = SVGWriter(reserving: 8_192 + layout.boxes.count * 512)
    svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg")
    svg.attribute("width", layout.width + 2 * Self.margin)
    svg.attribute("height", layout.height + 2 * Self.margin)
    write(to: &svg, in: palette, isFile: true)
    svg.raw("\n")
    return svg.bytes
  }

  /// What a file has round the drawing.
  private static let margin = 24

  private func write(to svg: inout SVGWriter, in palette: ChartPalette, isFile: Bool) {
    let margin = isFile ? Self.margin : 0
    svg.raw(" viewBox=\"")
    svg.number(-margin)
    svg.raw(" ")
    svg.number(-margin)
    svg.raw(" ")
    svg.number(layout.width + 2 * margin)
    svg.raw(" ")
    svg.number(layout.height + 2 * margin)
    svg.raw("\" role=\"group\"")
    svg.attribute("aria-labelledby", "\(id)-titel")
    if !layout.graph.summary.isEmpty { svg.attribute("aria-describedby", "\(id)-tekst") }
    svg.raw(" xmlns=\"http://www.w3.org/2000/svg\" font-family=\"")
    svg.text(palette.fonts)
    svg.raw("\" font-size=\"14\" fill=\"")
    svg.text(palette.ink)
    svg.raw("\"><title")
    svg.attribute("id", "\(id)-titel")
    svg.raw(">")
    svg.text(layout.graph.title)
    svg.raw("</title>")
    if !layout.graph.summary.isEmpty {
      svg.raw("<desc")
      svg.attribute("id", "\(id)-tekst")
      svg.raw(">")
      svg.text(layout.graph.summary)
      svg.raw("</desc>")
    }
    if isFile {
      svg.raw("<rect")
      write(
        Frame(
          x: -margin, y: -margin, width: layout.width + 2 * margin,
          height: layout.height + 2 * margin), to: &svg)
      svg.raw(" fill=\"")
      svg.text(palette.paper)
      svg.raw("\"/>")
    }
    let ink = ChartInk(layout: layout, palette: palette, hasClasses: !isFile)
    ink.bands(to: &svg)
    ink.enclosures(to: &svg)
    ink.lines(to: &svg)
    ink.boxes(to: &svg)
    svg.raw("</svg>")
  }

  private func write(_ frame: Frame, to svg: inout SVGWriter) {
    svg.attribute("x", frame.x)
    svg.attribute("y", frame.y)
    svg.attribute("width", frame.width)
    svg.attribute("height", frame.height)
  }
}
