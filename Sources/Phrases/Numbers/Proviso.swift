package import Diagnostics

/// A proviso that stands after a comma and takes something of a rule's force.
package enum Proviso: String, Hashable, Sendable, CaseIterable {
  /// A starting point from which one may depart.
  case asAStartingPoint = "som udgangspunkt"
  /// A rule with exceptions.
  case asARule = "som regel"
  /// What is typical.
  case typically = "typisk"
  /// What is normal.
  case normally = "normalt"

  /// The words in a language.
  package func printed(in language: Language) -> String {
    if language == .danish { return rawValue }
    return switch self {
    case .asAStartingPoint: "as a starting point"
    case .asARule: "as a rule"
    case .typically: "typically"
    case .normally: "normally"
    }
  }

  /// What fits after a comma.
  static let fits = Message(
    da: "Efter kommaet passer »som udgangspunkt«, »som regel«, »typisk« eller »normalt«",
    en: "After the comma “som udgangspunkt”, “som regel”, “typisk” or “normalt” fits")

  /// All words of all provisos, for suggestions.
  static let words = ["udgangspunkt", "regel", "typisk", "normalt"]
}

extension Wording {
  /// Takes a comma and a proviso when a comma comes next.
  ///
  /// - Throws: when something else stands after the comma.
  mutating func takeProviso() throws(PhraseFault) -> Proviso? {
    guard take(",") else { return nil }
    if let proviso = takeBareProviso() { return proviso }
    _ = take("som")
    throw refusal(
      Message(da: "et forbehold", en: "a proviso"), fits: Proviso.fits, among: Proviso.words)
  }

  /// Takes a proviso without a comma before it.
  mutating func takeBareProviso() -> Proviso? {
    take(Proviso.allCases.map { ($0.rawValue, $0) })
  }
}
