package import Templates

/// A year wheel as SVG: inside a page, or as a file of its own.
///
/// As of every chart, shapes carry presentation attributes and classes, and no `style`.
package struct WheelDrawing {
  /// What is drawn.
  package let layout: WheelLayout
  /// What the ids in it begin with; unique in the page.
  package let id: String

  /// Makes a drawing.
  package init(_ layout: WheelLayout, id: String) {
    self.layout = layout
    self.id = id
  }

  /// The drawing as an element of an HTML page.
  package func inline() -> Markup {
    var svg = SVGWriter(reserving: 16_384 + layout.groups.count * 512)
    head.beginInline(layout.measures.isNumbered ? "aarshjul tal" : "aarshjul", to: &svg)
    write(WheelInk(layout: layout, palette: .builtIn, hasClasses: true), to: &svg)
    return Markup(bytes: svg.bytes)
  }

  /// The drawing as a file on the paper of a palette, without classes.
  package func file(in palette: ChartPalette) -> [UInt8] {
    var svg = SVGWriter(reserving: 16_384 + layout.groups.count * 512)
    head.beginFile(in: palette, to: &svg)
    write(WheelInk(layout: layout, palette: palette, hasClasses: false), to: &svg)
    svg.raw("\n")
    return svg.bytes
  }

  private var head: DrawingHead {
    DrawingHead(
      width: WheelMeasures.size, height: layout.height, margin: 16, fontSize: 13, id: id,
      title: layout.wheel.title, summary: layout.wheel.summary)
  }

  private func write(_ ink: WheelInk, to svg: inout SVGWriter) {
    ink.ground(to: &svg)
    ink.names(to: &svg)
    ink.bands(to: &svg)
    ink.groups(to: &svg)
    ink.middle(to: &svg)
    svg.raw("</svg>")
  }
}
