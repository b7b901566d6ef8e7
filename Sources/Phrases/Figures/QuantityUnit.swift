internal import Diagnostics

/// The units that quantities are written with.
enum QuantityUnit {
  /// Danish singular and plural, English singular and plural.
  private static let known: [(String, String, String, String)] = [
    ("minut", "minutter", "minute", "minutes"), ("time", "timer", "hour", "hours"),
    ("dag", "dage", "day", "days"), ("hverdag", "hverdage", "weekday", "weekdays"),
    ("uge", "uger", "week", "weeks"), ("måned", "måneder", "month", "months"),
    ("år", "år", "year", "years"), ("medlem", "medlemmer", "member", "members"),
    ("person", "personer", "person", "persons"), ("møde", "møder", "meeting", "meetings"),
    ("plads", "pladser", "seat", "seats"), ("plan", "planer", "plan", "plans"),
    ("bolig", "boliger", "home", "homes"), ("ansat", "ansatte", "employee", "employees"),
    ("forum", "fora", "forum", "fora"), ("gruppe", "grupper", "group", "groups"),
    ("gang", "gange", "time", "times"), ("side", "sider", "page", "pages"),
  ]

  /// All Danish words of units of time, for suggestions.
  static let words = known.prefix(7).flatMap { [$0.0, $0.1] }

  /// The word in the number that fits a measure, in lower case; nil when it is not one word.
  static func canonical(_ word: String, for measure: Measure) -> String? {
    let word = word.lowercased()
    if let unit = known.first(where: { $0.0 == word || $0.1 == word }) {
      return measure.isSingular(in: .danish) ? unit.0 : unit.1
    }
    guard (1...60).contains(word.utf8.count), word.unicodeScalars.first?.isLetter == true,
      word.unicodeScalars.allSatisfy({ $0.isLetter || $0 == "-" }),
      !["om", "i", "pr", "og", "eller", "til"].contains(word),
      !Rate.words.contains(word)
    else { return nil }
    return word
  }

  /// The English word, or the word as it is when it is not known.
  static func english(_ word: String, for measure: Measure) -> String {
    guard let unit = known.first(where: { $0.0 == word || $0.1 == word }) else { return word }
    return measure.isSingular(in: .english) ? unit.2 : unit.3
  }

  /// Throws when the next word is a unit of time that is spelt wrong by a letter.
  static func refuseMisspelt(_ wording: Wording) throws(PhraseFault) {
    guard let word = wording.next?.folded, !known.contains(where: { $0.0 == word || $0.1 == word }),
      word.count > 3, let near = Spelling.nearest(to: word, in: words),
      abs(near.count - word.count) <= 1, near.first == word.first
    else { return }
    throw wording.refusal(
      Message(da: "en enhed", en: "a unit"), fits: Quantity.fits, among: words)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter that Danish words are written with.
  var isLetter: Bool { properties.isAlphabetic }
}
