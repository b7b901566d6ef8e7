internal import Diagnostics

/// The stretch of time that a count or an amount is for.
package enum Rate: String, Hashable, Sendable, CaseIterable {
  /// `om året`.
  case year
  /// `i halvåret`.
  case halfYear
  /// `i kvartalet`.
  case quarter
  /// `om måneden`.
  case month
  /// `om ugen`.
  case week

  /// The words in a language, as they stand after a count.
  func printed(in language: Language) -> String {
    switch (self, language) {
    case (.year, .danish): "om året"
    case (.halfYear, .danish): "i halvåret"
    case (.quarter, .danish): "i kvartalet"
    case (.month, .danish): "om måneden"
    case (.week, .danish): "om ugen"
    case (.year, .english): "a year"
    case (.halfYear, .english): "every half-year"
    case (.quarter, .english): "a quarter"
    case (.month, .english): "a month"
    case (.week, .english): "a week"
    }
  }

  /// The words that content may use.
  static let forms: [(String, Rate)] = [
    ("om året", .year), ("årligt", .year), ("pr. år", .year), ("i halvåret", .halfYear),
    ("pr. halvår", .halfYear), ("i kvartalet", .quarter), ("om kvartalet", .quarter),
    ("pr. kvartal", .quarter), ("om måneden", .month), ("i måneden", .month),
    ("månedligt", .month), ("pr. måned", .month), ("om ugen", .week), ("i ugen", .week),
    ("ugentligt", .week), ("pr. uge", .week),
  ]

  /// The last words of the forms, for suggestions.
  static let words = ["året", "årligt", "halvåret", "kvartalet", "måneden", "månedligt", "ugen"]
}
