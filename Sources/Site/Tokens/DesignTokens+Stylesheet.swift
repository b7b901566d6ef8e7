extension DesignTokens {
  /// The head of the stylesheet: the tokens as custom properties, light and then dark.
  ///
  /// A logo without a dark version stands on a plate of light paper when the page is dark.
  var stylesheet: String {
    var light = ["color-scheme: light dark"] + declarations(of: .light)
    for token in StyleToken.allCases {
      if let text = styles[token]?.value { light.append("\(token.property): \(text)") }
    }
    light.append("--logo-plade: transparent")
    var dark = declarations(of: .dark)
    if logo[.light] != nil, logo[.dark] == nil, let paper = colour(.paper, in: .light) {
      dark.append("--logo-plade: \(paper.value.hex)")
    }
    return """
      /* Tokens, from tema.yaml */
      :root {
      \(light.map { "  \($0);\n" }.joined())}
      @media (prefers-color-scheme: dark) {
        :root {
      \(dark.map { "    \($0);\n" }.joined())  }
      }


      """
  }

  private func declarations(of scheme: ColourScheme) -> [String] {
    ColourToken.allCases.compactMap { token in
      colour(token, in: scheme).map { "\(token.property): \($0.value.hex)" }
    }
  }
}
