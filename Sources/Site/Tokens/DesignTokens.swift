import Diagnostics

/// What a site decides of its look: colours, type, size, radius and logo.
struct DesignTokens: Sendable {
  /// The colours of each scheme.
  var colours: [ColourScheme: [ColourToken: Placed<Colour>]] = [:]
  /// What else the stylesheet asks for, as CSS writes it.
  var styles: [StyleToken: Placed<String>] = [:]
  /// The site's logo, by scheme: paths below `assets/`.
  var logo: [ColourScheme: String] = [:]

  /// A value, and where a site's own `tema.yaml` says it; no place when it is built in.
  struct Placed<Value: Sendable>: Sendable {
    /// The value.
    let value: Value
    /// Where it stands.
    var place: Place?
  }

  /// A colour of a scheme; nil only when the built-in file lacks it.
  func colour(_ token: ColourToken, in scheme: ColourScheme) -> Placed<Colour>? {
    colours[scheme]?[token]
  }

  /// These tokens, and those of `other` where they say nothing, as built-in ones.
  func completed(by other: DesignTokens) -> DesignTokens {
    var whole = self
    for scheme in ColourScheme.allCases {
      for token in ColourToken.allCases where colour(token, in: scheme) == nil {
        guard let value = other.colour(token, in: scheme)?.value else { continue }
        whole.colours[scheme, default: [:]][token] = Placed(value: value)
      }
    }
    for token in StyleToken.allCases where styles[token] == nil {
      whole.styles[token] = other.styles[token].map { Placed(value: $0.value) }
    }
    if logo.isEmpty { whole.logo = other.logo }
    return whole
  }
}
