/// The number words that Danish rules are written with.
enum NumberWords {
  /// The word for each number, in the forms that occur.
  private static let cardinals: [(String, Int)] = [
    ("nul", 0), ("en", 1), ("én", 1), ("een", 1), ("et", 1), ("ét", 1), ("to", 2), ("tre", 3),
    ("fire", 4), ("fem", 5), ("seks", 6), ("syv", 7), ("otte", 8), ("ni", 9), ("ti", 10),
    ("elleve", 11), ("tolv", 12), ("tretten", 13), ("fjorten", 14), ("femten", 15),
    ("seksten", 16), ("sytten", 17), ("atten", 18), ("nitten", 19), ("tyve", 20),
    ("tredive", 30), ("fyrre", 40), ("halvtreds", 50), ("tres", 60), ("halvfjerds", 70),
    ("firs", 80), ("halvfems", 90), ("hundrede", 100),
  ]

  /// The ordinal words from first to twelfth, in the forms that occur.
  private static let ordinals: [(String, Int)] = [
    ("første", 1), ("anden", 2), ("andet", 2), ("tredje", 3), ("fjerde", 4), ("femte", 5),
    ("sjette", 6), ("syvende", 7), ("ottende", 8), ("niende", 9), ("tiende", 10),
    ("ellevte", 11), ("tolvte", 12),
  ]

  /// All cardinal words, for suggestions.
  static let words: [String] = cardinals.map(\.0)

  /// The number that a word in lower case writes, in letters or in digits.
  static func number(_ folded: String) -> DecimalNumber? {
    if let digits = DecimalNumber(danish: folded) { return digits }
    if folded == "halvanden" || folded == "halvandet" {
      return DecimalNumber(15, scale: 1, style: .half)
    }
    return cardinals.first { $0.0 == folded }.map { DecimalNumber($0.1) }
  }

  /// The place in an order that a word in lower case writes: `2.`, `anden`.
  static func ordinal(_ folded: String) -> Int? {
    if let word = ordinals.first(where: { $0.0 == folded }) { return word.1 }
    guard folded.hasSuffix("."), folded.utf8.count <= 5 else { return nil }
    let digits = folded.dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// The number as English orders it: `1st`, `2nd`, `11th`.
  static func englishOrdinal(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "\(number)th" }
    switch number % 10 {
    case 1: return "\(number)st"
    case 2: return "\(number)nd"
    case 3: return "\(number)rd"
    default: return "\(number)th"
    }
  }
}
