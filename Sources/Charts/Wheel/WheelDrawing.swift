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
    svg.raw("<svg")
    svg.attribute("class", layout.measures.isNumbered ? "aarshjul tal" : "aarshjul")
    write(to: &svg, in: .builtIn, isFile: false)
    return Markup(bytes: svg.bytes)
  }

  /// The drawing as a file on the paper of a palette, without classes.
  package func file(in palette: ChartPalette) -> [UInt8] {
    var svg = SVGWriter(reserving: 16_384 + layout.groups.count * 512)
    svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg")
    svg.attribute("width", WheelMeasures.size + 2 * Self.margin)
    svg.attribute("height", layout.height + 2 * Self.margin)
    write(to: &svg, in: palette, isFile: true)
    svg.raw("\n")
    return svg.bytes
  }

  /// What a file has round the drawing.
  private static let margin = 16

  private func write(to svg: inout SVGWriter, in palette: ChartPalette, isFile: Bool) {
    let margin = isFile ? Self.margin : 0
    let (width, height) = (WheelMeasures.size + 2 * margin, layout.height + 2 * margin)
    svg.raw(" viewBox=\"")
    for number in [-margin, -margin, width] {
      svg.number(number)
      svg.raw(" ")
    }
    svg.number(height)
    svg.raw("\" role=\"group\"")
    svg.attribute("aria-labelledby", "\(id)-titel")
    svg.attribute("aria-describedby", "\(id)-tekst")
    svg.raw(" xmlns=\"http://www.w3.org/2000/svg\" font-family=\"")
    svg.text(palette.fonts)
    svg.raw("\" font-size=\"13\" fill=\"")
    svg.text(palette.ink)
    svg.raw("\"><title")
    svg.attribute("id", "\(id)-titel")
    svg.raw(">")
    svg.text(layout.wheel.title)
    svg.raw("</title><desc")
    svg.attribute("id", "\(id)-tekst")
    svg.raw(">")
    svg.text(layout.wheel.summary)
    svg.raw("</desc>")
    if isFile {
      svg.raw("<rect")
      svg.attribute("x", -margin)
      svg.attribute("y", -margin)
      svg.attribute("width", width)
      svg.attribute("height", height)
      svg.attribute("fill", palette.paper)
      svg.raw("/>")
    }
    let ink = WheelInk(layout: layout, palette: palette, hasClasses: !isFile)
    ink.ground(to: &svg)
    ink.names(to: &svg)
    ink.bands(to: &svg)
    ink.groups(to: &svg)
    ink.middle(to: &svg)
    svg.raw("</svg>")
  }
}
