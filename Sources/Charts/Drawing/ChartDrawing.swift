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
    head.beginInline(className, to: &svg)
    write(ChartInk(layout: layout, palette: .builtIn, hasClasses: true), to: &svg)
    return svg.bytes
  }

  /// The drawing as a file on the paper of a palette, without classes.
  package func file(in palette: ChartPalette) -> [UInt8] {
    var svg = SVGWriter(reserving: 8_192 + layout.boxes.count * 512)
    head.beginFile(in: palette, to: &svg)
    write(ChartInk(layout: layout, palette: palette, hasClasses: false), to: &svg)
    svg.raw("\n")
    return svg.bytes
  }

  private var head: DrawingHead {
    DrawingHead(
      width: layout.width, height: layout.height, margin: 24, fontSize: 14, id: id,
      title: layout.graph.title, summary: layout.graph.summary)
  }

  private func write(_ ink: ChartInk, to svg: inout SVGWriter) {
    ink.bands(to: &svg)
    ink.enclosures(to: &svg)
    ink.lines(to: &svg)
    ink.boxes(to: &svg)
    svg.raw("</svg>")
  }
}
