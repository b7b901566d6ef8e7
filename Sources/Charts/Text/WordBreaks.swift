/// Where a long Danish word may be broken when it must be.
///
/// First between the parts of a compound, as far as its last part is a common word of public life;
/// then between syllables: before the last consonant of those between two vowels. Good enough for
/// the rare name that is wider than its box; not a dictionary.
enum WordBreaks {
  /// The common last parts of compounds, without their endings.
  private static let lastParts = [
    "afdeling", "bestyrelse", "bolig", "byområde", "dialog", "enhed", "fond", "forening", "forum",
    "forvaltning", "gruppe", "helhedsplan", "indsats", "koordinering", "kommune", "kontor",
    "kreds", "møde", "nævn", "område", "organ", "organisation", "plan", "råd", "samarbejde",
    "sekretariat", "selskab", "styrelse", "styring", "udvalg", "virksomhed",
  ]
  /// How many characters beyond a place are enough to tell whether a word may be broken there.
  static let reach = 24
  private static let vowels = Set("aeiouyæøåéAEIOUYÆØÅÉ")

  /// The places in a word, as counts of characters before the break, the best sort first.
  static func places(in word: [Character]) -> (joints: [Int], syllables: [Int]) {
    guard word.count >= 6 else { return ([], []) }
    let lower = String(word).lowercased().map { $0 }
    var found: [Range<Int>] = []
    for part in lastParts {
      let letters = Array(part)
      guard lower.count > letters.count + 2 else { continue }
      for start in 3...(lower.count - letters.count)
      where lower[start..<(start + letters.count)].elementsEqual(letters) {
        found.append(start..<(start + letters.count))
      }
    }
    // A part inside a longer one is no part: »bestyrelse« is not »be-styrelse«.
    let joints = found.filter { part in
      !found.contains { $0.lowerBound < part.lowerBound && part.upperBound <= $0.upperBound }
    }.map(\.lowerBound)
    var syllables: [Int] = []
    for index in 2..<(word.count - 2)
    where vowels.contains(word[index + 1]) && !vowels.contains(word[index])
      && word[..<index].contains(where: vowels.contains) && word[index].isLetter
      && word[index - 1].isLetter
    {
      syllables.append(index)
    }
    return (Array(Set(joints)).sorted(), syllables)
  }
}
