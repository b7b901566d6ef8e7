package import CivilTime
package import Diagnostics
import Phrases

/// When something is due: the days that follow from a rule.
package struct DueTime: Hashable, Sendable {
  /// How the days bind.
  package enum Limit: Hashable, Sendable {
    /// On that day or earlier.
    case latest
    /// On that day or later.
    case earliest
    /// On that very day.
    case on
    /// At some time in those days.
    case during
  }

  /// How the days bind.
  package let limit: Limit
  /// The first day that the rule may give.
  package let first: Day
  /// The last day that the rule may give.
  package let last: Day
  /// Whether the day it is counted from stands with `ca.`.
  package let isApproximate: Bool
  /// Whether it is counted from the deadline of another step, since the day on which that was done
  /// is not recorded.
  package let isExpected: Bool

  /// Makes a time of days that may be meant; the ends are put in order.
  init(
    _ limit: Limit, _ days: ClosedRange<Day>, isApproximate: Bool = false,
    isExpected: Bool = false
  ) {
    self.limit = limit
    first = days.lowerBound
    last = days.upperBound
    self.isApproximate = isApproximate
    self.isExpected = isExpected
  }

  /// All days that the rule may give.
  package var days: ClosedRange<Day> { first...last }

  /// The day, when the rule gives one and not a span.
  package var day: Day? { first == last && !isApproximate && limit != .during ? first : nil }

  /// Whether something done at a time was done in time.
  ///
  /// No more than is certain is said: a time counted from a deadline or from `ca.` is no ground for
  /// a verdict.
  package func isKept(by done: ImpreciseDate) -> Answer {
    guard !isExpected, !isApproximate, !done.isApproximate else { return .unknown }
    let (isCertain, isImpossible) =
      switch limit {
      case .latest: (done.last <= first, done.first > last)
      case .earliest: (done.first >= last, done.last < first)
      case .on: (done.first == done.last && done.days == days, !done.days.overlaps(days))
      case .during: (first <= done.first && done.last <= last, !done.days.overlaps(days))
      }
    return isCertain ? .yes : isImpossible ? .no : .unknown
  }

  /// The time in words: `senest torsdag 4. marts 2021`, `mellem 18. juli og 17. august 2010`.
  package var words: Message {
    Message { language in
      let danish = language == .danish
      let bound =
        switch limit {
        case .latest where first == last: danish ? "senest " : "no later than "
        case .earliest: danish ? "tidligst " : "no earlier than "
        case .latest, .on, .during: ""
        }
      return bound + (isApproximate ? (danish ? "ca. " : "about ") : "") + dayWords(in: language)
    }
  }

  /// The day with its day of the week, or the span.
  private func dayWords(in language: Language) -> String {
    guard first != last else {
      return "\(first.weekday.printed(in: language)) \(ImpreciseDate(first).printed(in: language))"
    }
    switch (language, limit) {
    case (.danish, .during): return "fra " + days.words("til", in: language)
    case (.english, .during): return "from " + days.words("to", in: language)
    case (.danish, _): return "mellem " + days.words("og", in: language)
    case (.english, _): return "between " + days.words("and", in: language)
    }
  }
}

extension Message {
  /// Makes a message by saying it in each language.
  package init(_ words: (Language) -> String) {
    self.init(da: words(.danish), en: words(.english))
  }
}
