/// The style of documents for paper: one for the document, one for the sheets that it is printed on, one
/// for the drawings in it.
///
/// The program that prints gives a drawing no style but its own, and knows no custom properties there.
struct PaperStyle: Sendable {
  /// The file that the document is styled by.
  static let sheetFile = "papir.css"
  /// The file that says what sheets have round the document, in words that only the press knows.
  static let pressFile = "papir-ark.css"
  /// The file that drawings are styled by.
  static let drawingFile = "papir-tegning.css"
  /// The files, by their path below `templates/`.
  static let files = [sheetFile, pressFile, drawingFile]

  /// The style of the document: the tokens, the dark ones for a screen that asks for them, then the
  /// sheet, then that of drawings.
  let sheet: String
  /// The style of the document in print: that of the document in light colours, and that of sheets.
  let press: String
  /// The style of a drawing by itself, without custom properties.
  let drawings: String

  /// Makes the style of its files.
  init(sheet: String, press: String, drawings: String, tokens: DesignTokens) {
    let values = tokens.paperColours(in: .light) + tokens.paperStyles
    let ofDrawings = Self.withoutComments(drawings)
    var plain = ofDrawings
    for (property, value) in values {
      // A name in a list of fonts is not found with a blank before it.
      plain = plain.replacing("var(\(property))", with: value.replacing(", ", with: ","))
    }
    self.drawings = plain
    func root(_ scheme: String, _ values: [(property: String, value: String)]) -> String {
      let properties = values.map { "  \($0.property): \($0.value);\n" }.joined()
      return ":root {\n  color-scheme: \(scheme);\n\(properties)}\n"
    }
    let light = root("light", values)
    let dark = root("dark", tokens.paperColours(in: .dark))
    let ofSheet = Self.withoutComments(sheet)
    self.sheet =
      "\(light)@media screen and (prefers-color-scheme: dark) {\n\(dark)}\n" + ofSheet + ofDrawings
    self.press = light + ofSheet + Self.withoutComments(press)
  }

  /// A style sheet without its comments and the lines that held nothing else.
  private static func withoutComments(_ sheet: String) -> String {
    var kept = ""
    var rest = sheet[...]
    while let start = rest.firstRange(of: "/*") {
      kept += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    return (kept + rest).split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
      .map { "\($0)\n" }.joined()
  }
}

extension DesignTokens {
  /// The colours of documents for paper in a scheme, by their custom properties: those of the site,
  /// but the light ones on white.
  fileprivate func paperColours(in scheme: ColourScheme) -> [(property: String, value: String)] {
    ColourToken.allCases.compactMap { token in
      colour(token, in: scheme).map {
        let isSheet = token == .paper && scheme == .light
        return (property: token.property, value: isSheet ? "#ffffff" : $0.value.hex)
      }
    }
  }

  /// The other tokens of documents for paper by their custom properties.
  fileprivate var paperStyles: [(property: String, value: String)] {
    StyleToken.allCases.compactMap { token in
      styles[token].map { (property: token.property, value: $0.value) }
    }
  }
}
