/// Writes blocks and running text as HTML.
///
/// Without options it writes what the C library writes in its safe mode. Raw HTML is never
/// written, and addresses that can run a script are left empty.
package struct HTMLRenderer {
  /// Where a link leads, once it is resolved.
  package struct LinkTarget: Hashable, Sendable {
    /// The address to write; escaped by the renderer.
    package var href: String
    /// The relation to write, such as `external`; nil for none.
    package var rel: String?

    /// Makes a target.
    package init(href: String, rel: String? = nil) {
      self.href = href
      self.rel = rel
    }
  }

  /// Answers where a link or an image leads; nil drops the address and keeps the words.
  ///
  /// Without it every link leads where it says.
  package var resolveLink: ((Inline.Link) -> LinkTarget?)?
  /// Answers the HTML that stands for a fenced block; nil leaves it as literal text.
  package var renderFence: ((Block.Code) -> String?)?
  /// Answers HTML to begin an addressed heading, paragraph or item with, such as a link to it.
  package var renderAnchor: ((String) -> String?)?
  /// How many levels the headings are lowered; the result stays between 1 and 6.
  package var headingShift: Int
  /// Whether addresses are written as `id` and printed numbers as `value`.
  ///
  /// The rest of a page's own markup comes with it: `scope` on column headings, classes for the
  /// alignment of columns (`left`, `center`, `right`) and for lettered lists (`lettered`).
  package var writesAddresses: Bool
  /// What `fn-` and `fnref-` are preceded by where several documents share a page.
  package var footnotePrefix: String
  /// Abbreviations with what they stand for; each is marked as one where it stands in the text.
  package var abbreviations: [String: String]
  /// What the link from a footnote back to the text is called.
  package var backReferenceLabel: String

  /// Footnotes that are written where they are referred to, as sheets of paper need them; of these
  /// only such as are no more than paragraphs.
  package var footnotesInPlace: [MarkdownDocument.Footnote] = []

  /// Makes a renderer.
  package init(
    resolveLink: ((Inline.Link) -> LinkTarget?)? = nil,
    renderFence: ((Block.Code) -> String?)? = nil,
    renderAnchor: ((String) -> String?)? = nil,
    headingShift: Int = 0, writesAddresses: Bool = false, footnotePrefix: String = "",
    abbreviations: [String: String] = [:], backReferenceLabel: String = "Back to content"
  ) {
    self.resolveLink = resolveLink
    self.renderFence = renderFence
    self.renderAnchor = renderAnchor
    self.headingShift = headingShift
    self.writesAddresses = writesAddresses
    self.footnotePrefix = footnotePrefix
    self.abbreviations = abbreviations
    self.backReferenceLabel = backReferenceLabel
  }

  /// The HTML of a whole document, its footnotes at the end.
  package func html(_ document: MarkdownDocument) -> String {
    var html = HTMLBuffer()
    write(document.blocks, to: &html)
    writeFootnotes(document.footnotes, to: &html)
    return html.text
  }

  /// The HTML of some blocks, without the footnotes that they refer to.
  package func html(_ blocks: [Block]) -> String {
    var html = HTMLBuffer()
    write(blocks, to: &html)
    return html.text
  }

  /// The HTML of running text.
  package func html(_ inlines: [Inline]) -> String {
    var html = HTMLBuffer()
    write(inlines, to: &html)
    return html.text
  }

  /// The HTML of a document's footnotes; empty when there are none.
  package func footnotes(of document: MarkdownDocument) -> String {
    var html = HTMLBuffer()
    writeFootnotes(document.footnotes, to: &html)
    return html.text
  }
}
