/// The colours and fonts of a drawing as presentation attributes.
///
/// In a page a stylesheet overrides them by class, so there the built-in ones do; a file has nothing
/// else.
package struct ChartPalette: Sendable {
  /// The ground, and that of boxes.
  let paper: String
  /// The ground of bands, and of what is outside.
  let tint: String
  /// Lines, frames and names.
  let ink: String
  /// Text of less weight.
  let secondInk: String
  /// Frames of what is past or outside.
  let mark: String
  /// Names that are links.
  let link: String
  /// The line of who fills seats.
  let strong: String
  /// The fonts in the order in which they are taken; ``Face`` measures by the widest of them.
  let fonts: String

  /// Makes a palette; colours as CSS writes them.
  package init(
    paper: String, tint: String, ink: String, secondInk: String, mark: String, link: String,
    strong: String, fonts: String
  ) {
    self.paper = paper
    self.tint = tint
    self.ink = ink
    self.secondInk = secondInk
    self.mark = mark
    self.link = link
    self.strong = strong
    self.fonts = fonts
  }

  /// The light colours of the built-in theme.
  package static let builtIn = ChartPalette(
    paper: "#fcf9f2", tint: "#f3ede0", ink: "#1d1a15", secondInk: "#4a443a", mark: "#857b6a",
    link: "#0a5748", strong: "#2b7d6c",
    fonts:
      "'Segoe UI',Seravek,'Avenir Next','Open Sans','Noto Sans',Roboto,'DejaVu Sans',sans-serif")
}
