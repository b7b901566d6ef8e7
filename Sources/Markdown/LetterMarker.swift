/// The letter or roman numeral that begins an item such as `- a) …` or `- iv. …`.
struct LetterMarker: Hashable, Sendable {
  /// The letter or numeral in lower case.
  let label: String
  /// The marker as printed, with its parenthesis or full stop.
  let printed: String

  /// Reads the marker at the start of a text; nil when there is none.
  ///
  /// A letter or a roman numeral, then `)` or `.`, then a blank or the end.
  init?(startOf text: String) {
    let letters = text.utf8.prefix { $0.isLetter }
    guard !letters.isEmpty, letters.count <= 6 else { return nil }
    let rest = text.utf8.dropFirst(letters.count)
    guard rest.first == UInt8(ascii: ")") || rest.first == .fullStop,
      rest.dropFirst().first?.isSpace ?? true
    else { return nil }
    let isNumeral = letters.allSatisfy { "ivxlcIVXLC".utf8.contains($0) }
    guard letters.count == 1 || isNumeral else { return nil }
    label = Substring(letters).lowercased()
    printed = String(Substring(text.utf8.prefix(letters.count + 1)))
  }
}
