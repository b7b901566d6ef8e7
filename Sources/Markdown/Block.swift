/// A block of a document: a paragraph, a heading, a list and so on.
package struct Block: Hashable, Sendable {
  /// The bytes of the block in its file, without the line ending after it.
  package var range: Range<Int> {
    get { span.range }
    set { span = ByteSpan(newValue) }
  }
  private var span: ByteSpan
  /// What the block is.
  package var kind: Kind
  /// The fragment that leads to the block, without `#`; unique within the document.
  ///
  /// Headings and the paragraphs directly under a heading have one.
  package var address: String?

  /// Makes a block.
  package init(range: Range<Int>, kind: Kind, address: String? = nil) {
    span = ByteSpan(range)
    self.kind = kind
    self.address = address
  }

  /// The kinds of block.
  package enum Kind: Hashable, Sendable {
    /// Running text.
    case paragraph([Inline])
    /// A heading.
    indirect case heading(Heading)
    /// A list.
    indirect case list(List)
    /// Literal text, fenced or indented.
    indirect case code(Code)
    /// A block quotation.
    case quote([Block])
    /// A rule across the page.
    case thematicBreak
    /// A table.
    indirect case table(Table)
    /// Raw HTML, which is always a finding and is never written to a page.
    case rawHTML(String)
  }
}
