/// The names that an edition must not show, found in what was published before they were hidden.
///
/// A name is found word by word, so that nothing is taken for it that only has its letters; with the
/// `s` of a genitive it is the same name.
struct HiddenNames: Sendable {
  private let names: Set<[Substring]>
  private let longest: Int

  /// Takes the words of names; a name without a letter or a digit cannot be found.
  init(_ names: [String] = []) {
    let words = names.map(Self.words).filter { !$0.isEmpty }
    let genitives = words.map { words in
      Array(words.dropLast()) + words.suffix(1).map { Substring("\($0)s") }
    }
    self.names = Set(words + genitives)
    longest = words.map(\.count).max() ?? 0
  }

  /// Whether a text has one of the names in it.
  ///
  /// - Complexity: O(words of the text × words of the longest name).
  func occur(in text: String) -> Bool {
    guard longest > 0 else { return false }
    let words = Self.words(of: text)
    return words.indices.contains { start in
      (1...longest).contains { names.contains(Array(words[start...].prefix($0))) }
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
