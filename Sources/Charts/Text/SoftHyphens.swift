/// Marks where long Danish words may be broken, for narrow columns in browsers that do not know.
package enum SoftHyphens {
  /// A text with soft hyphens between the parts of its long compounds.
  ///
  /// - Parameter least: the number of letters from which a word is long.
  package static func marked(_ text: String, least: Int = 12) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let letters = Array(word)
      guard letters.count >= least else { return String(word) }
      let joints = WordBreaks.places(in: letters).joints
      return letters.enumerated().reduce(into: "") { marked, letter in
        if joints.contains(letter.offset) { marked += "\u{AD}" }
        marked.append(letter.element)
      }
    }.joined(separator: " ")
  }
}
