import Diagnostics

/// Light or dark, as the reader's machine asks for.
enum ColourScheme: String, CaseIterable, Sendable {
  /// Dark ink on light paper.
  case light = "lys"
  /// Light ink on dark paper.
  case dark = "mørk"

  /// The scheme in a sentence.
  var name: Message {
    switch self {
    case .light: Message(da: "de lyse farver", en: "the light colours")
    case .dark: Message(da: "de mørke farver", en: "the dark colours")
    }
  }
}
