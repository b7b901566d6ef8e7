/// The light colours of a drawing as presentation attributes; a stylesheet overrides them by class.
enum ChartPalette {
  static let paper: StaticString = "#fcf9f2"
  static let tint: StaticString = "#f3ede0"
  static let ink: StaticString = "#1d1a15"
  static let secondInk: StaticString = "#4a443a"
  static let mark: StaticString = "#857b6a"
  static let link: StaticString = "#0a5748"
  static let green: StaticString = "#2b7d6c"
  /// The fonts in the order in which they are taken; ``Face`` measures by the widest of them.
  static let fonts: StaticString =
    "'Segoe UI',Seravek,'Avenir Next','Open Sans','Noto Sans',Roboto,'DejaVu Sans',sans-serif"
}
