internal import Diagnostics

/// The names of the months.
enum MonthNames {
  /// The Danish names from January on, in lower case.
  static let danish = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
  ]

  /// The English names from January on.
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The number of a month, 1-12, by its Danish name in lower case.
  static func number(_ folded: String) -> Int? { danish.firstIndex(of: folded).map { $0 + 1 } }

  /// The name of a month, 1-12; empty for any other number.
  static func name(_ month: Int, in language: Language) -> String {
    let names = language == .danish ? danish : english
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }
}
