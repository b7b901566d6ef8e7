extension HTMLRenderer {
  /// Writes a reference to a footnote.
  func write(_ reference: Inline.FootnoteReference, to html: inout HTMLBuffer) {
    html.write("<sup class=\"footnote-ref\"><a href=\"#")
    writeName("fn-", reference.name, to: &html)
    html.write("\" id=\"")
    writeName("fnref-", reference.name, to: &html)
    if reference.occurrence > 1 {
      html.write("-")
      html.write(reference.occurrence)
    }
    html.write("\" data-footnote-ref>")
    html.write(reference.number)
    html.write("</a></sup>")
  }

  /// Writes the list of footnotes; nothing when there are none.
  func writeFootnotes(_ footnotes: [MarkdownDocument.Footnote], to html: inout HTMLBuffer) {
    guard !footnotes.isEmpty else { return }
    html.write("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    for footnote in footnotes {
      html.write("<li id=\"")
      writeName("fn-", footnote.name, to: &html)
      html.write("\">\n")
      var blocks = footnote.blocks
      if case .paragraph(let inlines)? = blocks.last?.kind {
        blocks.removeLast()
        write(blocks, to: &html)
        openParagraph(address: nil, to: &html)
        write(inlines, to: &html)
        html.write(" ")
        writeBackReferences(of: footnote, to: &html)
        html.write("</p>\n")
      } else {
        write(blocks, to: &html)
        writeBackReferences(of: footnote, to: &html)
        html.write("\n")
      }
      html.write("</li>\n")
    }
    html.write("</ol>\n</section>\n")
  }

  /// Writes the links from a footnote to each place that refers to it.
  private func writeBackReferences(
    of footnote: MarkdownDocument.Footnote, to html: inout HTMLBuffer
  ) {
    for occurrence in 1...max(footnote.referenceCount, 1) {
      if occurrence > 1 { html.write(" ") }
      html.write("<a href=\"#")
      writeName("fnref-", footnote.name, to: &html)
      if occurrence > 1 {
        html.write("-")
        html.write(occurrence)
      }
      html.write("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"")
      html.writeText(backReferenceLabel)
      html.write("\">↩")
      if occurrence > 1 {
        html.write("<sup class=\"footnote-ref\">")
        html.write(occurrence)
        html.write("</sup>")
      }
      html.write("</a>")
    }
  }

  /// Writes the fragment that a footnote or a reference to it has.
  private func writeName(_ kind: StaticString, _ name: String, to html: inout HTMLBuffer) {
    html.writeAddress(footnotePrefix)
    html.write(kind)
    html.writeAddress(name)
  }
}
