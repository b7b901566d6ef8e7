/// What a drawing with links begins with: its size, what it is called, and as a file its paper.
struct DrawingHead {
  /// The width of the drawing, in units.
  let width: Int
  /// The height of the drawing, in units.
  let height: Int
  /// What a file has round the drawing, in units.
  let margin: Int
  /// The size of words that say no other, in units.
  let fontSize: Int
  /// What the ids of title and description begin with.
  let id: String
  /// What the drawing is called.
  let title: String
  /// What it shows, in words; empty when the title says it all.
  let summary: String

  /// Begins an element of an HTML page.
  func beginInline(_ className: String, to svg: inout SVGWriter) {
    svg.raw("<svg")
    svg.attribute("class", className)
    begin(margin: 0, .builtIn, to: &svg)
  }

  /// Begins a file on the paper of a palette.
  func beginFile(in palette: ChartPalette, to svg: inout SVGWriter) {
    svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg")
    svg.attribute("width", width + 2 * margin)
    svg.attribute("height", height + 2 * margin)
    begin(margin: margin, palette, to: &svg)
    svg.raw("<rect")
    svg.attribute("x", -margin)
    svg.attribute("y", -margin)
    svg.attribute("width", width + 2 * margin)
    svg.attribute("height", height + 2 * margin)
    svg.attribute("fill", palette.paper)
    svg.raw("/>")
  }

  private func begin(margin: Int, _ palette: ChartPalette, to svg: inout SVGWriter) {
    svg.raw(" viewBox=\"")
    for number in [-margin, -margin, width + 2 * margin] {
      svg.number(number)
      svg.raw(" ")
    }
    svg.number(height + 2 * margin)
    svg.raw("\" role=\"group\"")
    svg.attribute("aria-labelledby", "\(id)-titel")
    if !summary.isEmpty { svg.attribute("aria-describedby", "\(id)-tekst") }
    svg.raw(" xmlns=\"http://www.w3.org/2000/svg\" font-family=\"")
    svg.text(palette.fonts)
    svg.raw("\"")
    svg.attribute("font-size", fontSize)
    svg.attribute("fill", palette.ink)
    svg.raw("><title")
    svg.attribute("id", "\(id)-titel")
    svg.raw(">")
    svg.text(title)
    svg.raw("</title>")
    guard !summary.isEmpty else { return }
    svg.raw("<desc")
    svg.attribute("id", "\(id)-tekst")
    svg.raw(">")
    svg.text(summary)
    svg.raw("</desc>")
  }
}
