internal import CivilTime
internal import Diagnostics

extension Season {
  /// The Danish word and its definite form.
  private var danish: (bare: String, definite: String) {
    switch self {
    case .spring: ("forår", "foråret")
    case .summer: ("sommer", "sommeren")
    case .autumn: ("efterår", "efteråret")
    case .winter: ("vinter", "vinteren")
    }
  }

  /// The word as it stands before a year.
  func printed(in language: Language) -> String {
    if language == .danish { return danish.definite }
    return switch self {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }

  /// The forms that content may use.
  static var forms: [(String, Season)] {
    allCases.flatMap { [($0.danish.bare, $0), ($0.danish.definite, $0)] }
  }
}
