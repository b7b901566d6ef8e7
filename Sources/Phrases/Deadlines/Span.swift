package import Diagnostics

/// A length of time in a unit that a deadline counts: `3 uger`, `1½ måned`.
package struct Span: Hashable, Sendable {
  /// What is counted.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Days of the calendar.
    case day = "dag"
    /// `hverdage`: the site says which days they are.
    case weekday = "hverdag"
    /// `arbejdsdage`: Monday to Friday without holidays and closing days.
    case workingDay = "arbejdsdag"
    /// Weeks of seven days.
    case week = "uge"
    /// Months of the calendar.
    case month = "måned"
    /// Years of the calendar.
    case year = "år"

    /// Whether half of one can be meant.
    var hasHalves: Bool {
      switch self {
      case .day, .weekday, .workingDay: false
      case .week, .month, .year: true
      }
    }

    /// The Danish plural.
    var danishPlural: String {
      switch self {
      case .day: "dage"
      case .weekday: "hverdage"
      case .workingDay: "arbejdsdage"
      case .week: "uger"
      case .month: "måneder"
      case .year: "år"
      }
    }

    /// The English word.
    var english: String {
      switch self {
      case .day: "day"
      case .weekday: "weekday"
      case .workingDay: "working day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    }
  }

  /// How many; positive, whole or with a half.
  package let count: DecimalNumber
  /// What is counted.
  package let unit: Unit

  /// Makes a span, or nil when the count is not positive or the unit has no such part.
  package init?(_ count: DecimalNumber, _ unit: Unit) {
    guard count > DecimalNumber(0) else { return nil }
    let double = count.multiplied(by: DecimalNumber(2))
    guard count.whole != nil || (unit.hasHalves && double?.whole != nil) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The span in words: `3 uger`.
  package func printed(in language: Language) -> String {
    let isSingular = Measure(.exact(count)).isSingular(in: language)
    let noun =
      switch language {
      case .danish: isSingular ? unit.rawValue : unit.danishPlural
      case .english: isSingular ? unit.english : unit.english + "s"
      }
    return "\(count.printed(in: language)) \(noun)"
  }
}
