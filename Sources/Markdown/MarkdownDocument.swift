/// The positioned tree of a Markdown body.
///
/// Ranges are byte offsets in the file as read, whatever part of it was the body.
package struct MarkdownDocument: Hashable, Sendable {
  /// The blocks at the top level, in the order of the source.
  package var blocks: [Block]
  /// The footnotes that are referred to, in the order of their numbers, from 1.
  package var footnotes: [Footnote]

  /// Makes a document of its parts.
  package init(blocks: [Block] = [], footnotes: [Footnote] = []) {
    self.blocks = blocks
    self.footnotes = footnotes
  }

  /// A footnote's definition.
  package struct Footnote: Hashable, Sendable {
    /// The bytes of the definition, from its `[^`.
    package var range: Range<Int>
    /// The name between `[^` and `]`, as the definition writes it.
    package var name: String
    /// What the note says.
    package var blocks: [Block]
    /// How many places refer to it.
    package var referenceCount: Int
  }
}
