import Diagnostics

/// How many of something, in words.
enum Counted {
  /// `1 dag`, `2 dage`.
  static func days(_ count: Int, in language: Language) -> String {
    language == .danish ? of(count, "dag", "dage") : of(count, "day", "days")
  }

  /// `1 hverdag`, `2 hverdage`.
  static func weekdays(_ count: Int, in language: Language) -> String {
    language == .danish ? of(count, "hverdag", "hverdage") : of(count, "weekday", "weekdays")
  }

  /// `1 møde`, `2 møder`.
  static func meetings(_ count: Int, in language: Language) -> String {
    language == .danish ? of(count, "møde", "møder") : of(count, "meeting", "meetings")
  }

  /// `3`, or `3–4` where that is not certain.
  static func range(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  private static func of(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
