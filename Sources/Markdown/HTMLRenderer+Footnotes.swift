extension HTMLRenderer {
  /// Writes a reference to a footnote.
  func write(_ reference: Inline.FootnoteReference, to html: inout HTMLBuffer) {
    if let note = footnotesInPlace.first(where: { $0.name == reference.name }),
      let paragraphs = note.paragraphs
    {
      return write(paragraphs, at: reference, to: &html)
    }
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

  /// Writes a footnote where it is first referred to; later only its number.
  private func write(
    _ paragraphs: [[Inline]], at reference: Inline.FootnoteReference, to html: inout HTMLBuffer
  ) {
    guard reference.occurrence == 1 else {
      html.write("<sup class=\"footnote-ref\">")
      html.write(reference.number)
      html.write("</sup>")
      return
    }
    html.write("<span class=\"footnote\">")
    for (index, inlines) in paragraphs.enumerated() {
      if index > 0 { html.write("<br>") }
      write(inlines, to: &html)
    }
    html.write("</span>")
  }

  /// Writes the list of footnotes; nothing when there are none.
  func writeFootnotes(_ all: [MarkdownDocument.Footnote], to html: inout HTMLBuffer) {
    let footnotes = all.filter { $0.paragraphs == nil || !footnotesInPlace.contains($0) }
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

extension MarkdownDocument.Footnote {
  /// The running text of its paragraphs; nil when it has anything else.
  fileprivate var paragraphs: [[Inline]]? {
    let paragraphs = blocks.compactMap { block -> [Inline]? in
      guard case .paragraph(let inlines) = block.kind else { return nil }
      return inlines
    }
    return paragraphs.count == blocks.count ? paragraphs : nil
  }
}
