package import Diagnostics

/// A value that content writes in words of its own, such as `senest 3 uger før mødet`.
package protocol Phrase: Hashable, Sendable {
  /// What the phrase is called in findings and in the content reference: »dato« / “date”.
  static var name: Message { get }
  /// Forms that fit, in the order in which they should be shown.
  static var examples: [String] { get }
  /// Reads a whole text.
  ///
  /// - Throws: the fault of the first word that does not fit, with its place in the text.
  static func parse(_ text: String) throws(PhraseFault) -> Self
  /// The value in words; the Danish ones parse back to an equal value.
  func printed(in language: Language) -> String
}

extension Phrase {
  /// A sentence that shows at most three forms that fit.
  package static var fits: Message { sentenceThatFits }

  /// Makes ``fits``; a phrase that is read very often keeps what it gives.
  static var sentenceThatFits: Message {
    let shown = examples.prefix(3)
    let danish = shown.map { "»\($0)«" }.joined(separator: " eller ")
    let english = shown.map { "“\($0)”" }.joined(separator: " or ")
    return Message(da: "Her passer fx \(danish)", en: "What fits here is for example \(english)")
  }
}
