import Charts

extension DesignTokens {
  /// The colours and fonts of a drawing that is a file: those of the light scheme.
  var palette: ChartPalette {
    let standard = ChartPalette.builtIn
    func hex(_ token: ColourToken) -> String? { colour(token, in: .light)?.value.hex }
    guard let paper = hex(.paper), let tint = hex(.tintedPaper), let ink = hex(.ink),
      let second = hex(.secondInk), let mark = hex(.mark), let link = hex(.accent),
      let strong = hex(.accentMark), let fonts = styles[.sansFace]?.value
    else { return standard }
    return ChartPalette(
      paper: paper, tint: tint, ink: ink, secondInk: second, mark: mark, link: link,
      strong: strong, fonts: fonts)
  }
}
