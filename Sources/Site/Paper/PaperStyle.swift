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

  /// The style of the document: the tokens, then the sheet, then that of drawings.
  let sheet: String
  /// The style of the document in print: that of the document, and that of sheets.
  let press: String
  /// The style of a drawing by itself, without custom properties.
  let drawings: String

  /// Makes the style of its files.
  init(sheet: String, press: String, drawings: String, tokens: DesignTokens) {
    let values = tokens.paperValues
    var plain = Self.withoutComments(drawings)
    for (property, value) in values {
      // A name in a list of fonts is not found with a blank before it.
      plain = plain.replacing("var(\(property))", with: value.replacing(", ", with: ","))
    }
    self.drawings = plain
    let properties = values.map { "  \($0.property): \($0.value);\n" }.joined()
    let whole =
      ":root {\n  color-scheme: light;\n\(properties)}\n" + Self.withoutComments(sheet) + plain
    self.sheet = whole
    self.press = whole + Self.withoutComments(press)
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
  /// The tokens of paper by their custom properties: the light ones, but on white.
  var paperValues: [(property: String, value: String)] {
    let colours = ColourToken.allCases.compactMap { token in
      colour(token, in: .light).map {
        (property: token.property, value: token == .paper ? "#ffffff" : $0.value.hex)
      }
    }
    let further = StyleToken.allCases.compactMap { token in
      styles[token].map { (property: token.property, value: $0.value) }
    }
    return colours + further
  }
}
