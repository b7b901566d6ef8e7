import Diagnostics

/// A token of the stylesheet that is not a colour: type, size or radius.
enum StyleToken: String, CaseIterable, Sendable {
  /// The faces of headings and running text.
  case textFace = "brødtekst"
  /// The faces of navigation, data and drawings.
  case sansFace = "grotesk"
  /// The size of running text, as a share of what the reader has chosen.
  case size = "størrelse"
  /// The radius of corners.
  case radius = "rund"

  /// The custom property of the stylesheet.
  var property: String {
    switch self {
    case .textFace: "--skrift"
    case .sansFace: "--grotesk"
    case .size: "--grund"
    case .radius: "--rund"
    }
  }

  /// What keeps a text from being a value of the token; nil when it is one.
  func fault(in text: String) -> Message? {
    switch self {
    case .textFace, .sansFace: FontStack.fault(in: text)
    case .size:
      Measure(text).map { $0.unit == "%" && (100...150).contains($0.number) } ?? false
        ? nil
        : Message(
          da: "Skriv en procent fra 100 til 150, for eksempel `112.5%`.",
          en: "Write a percentage from 100 to 150, such as `112.5%`.")
    case .radius:
      Measure(text).map { ["px", "rem"].contains($0.unit) || $0 == .zero } ?? false
        ? nil
        : Message(
          da: "Skriv 0 eller et tal med px eller rem, for eksempel `3px` eller `0.25rem`.",
          en: "Write 0 or a number with px or rem, such as `3px` or `0.25rem`.")
    }
  }
}
