/// A piece of running text.
package struct Inline: Hashable, Sendable {
  /// The bytes of the piece in its file, its delimiters included.
  package var range: Range<Int> {
    get { span.range }
    set { span = ByteSpan(newValue) }
  }
  private var span: ByteSpan
  /// What the piece is.
  package var kind: Kind

  /// Makes a piece of running text.
  package init(range: Range<Int>, kind: Kind) {
    span = ByteSpan(range)
    self.kind = kind
  }

  /// The kinds of inline; what is larger than a text lies apart, since most are texts.
  package enum Kind: Hashable, Sendable {
    /// Words, with escapes and entities resolved.
    case text(String)
    /// A line ending inside a paragraph.
    case softBreak
    /// A line break that was asked for.
    case hardBreak
    /// A code span.
    case code(String)
    /// Emphasised text.
    case emphasis([Inline])
    /// Strongly emphasised text.
    case strong([Inline])
    /// Struck text.
    case strikethrough([Inline])
    /// A link.
    indirect case link(Link)
    /// An image; the children are its alternative text.
    indirect case image(Link)
    /// A reference to a footnote.
    indirect case footnoteReference(FootnoteReference)
    /// A raw HTML tag or comment, which is always a finding and is never written to a page.
    case rawHTML(String)
  }

  /// What a link or an image leads to.
  package struct Link: Hashable, Sendable {
    /// The address as meant, with escapes and entities resolved.
    package var destination: String
    /// The title; empty when there is none.
    package var title: String
    /// The words of the link, or the alternative text of the image.
    package var children: [Inline]
    /// The bytes of the address, at its definition when the link only names one.
    package var destinationRange: Range<Int>
    /// Whether it is an image.
    package var isImage: Bool
  }

  /// A place that refers to a footnote.
  package struct FootnoteReference: Hashable, Sendable {
    /// The number of the footnote, from 1, in the order of first reference.
    package var number: Int
    /// The footnote's name, as its definition writes it.
    package var name: String
    /// Which reference to the footnote this is, from 1.
    package var occurrence: Int
  }
}
