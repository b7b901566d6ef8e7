extension HTMLRenderer {
  /// Writes blocks one after the other.
  ///
  /// - Parameters:
  ///   - isTight: Whether they stand in an item of a tight list, where paragraphs have no tags.
  func write(_ blocks: [Block], isTight: Bool = false, to html: inout HTMLBuffer) {
    for block in blocks { write(block, isTight: isTight, to: &html) }
  }

  /// Writes one block.
  private func write(_ block: Block, isTight: Bool, to html: inout HTMLBuffer) {
    switch block.kind {
    case .paragraph(let inlines):
      if isTight {
        write(inlines, to: &html)
      } else {
        openParagraph(address: block.address, to: &html)
        write(inlines, to: &html)
        html.write("</p>\n")
      }
    case .heading(let heading):
      let level = min(max(heading.level + headingShift, 1), 6)
      html.startLine()
      html.write("<h")
      html.write(level)
      writeIdentity(block.address, to: &html)
      write(heading.inlines, to: &html)
      html.write("</h")
      html.write(level)
      html.write(">\n")
    case .list(let list): write(list, to: &html)
    case .code(let code): write(code, to: &html)
    case .quote(let blocks):
      html.startLine()
      html.write("<blockquote>\n")
      write(blocks, to: &html)
      html.startLine()
      html.write("</blockquote>\n")
    case .thematicBreak:
      html.startLine()
      html.write("<hr />\n")
    case .table(let table): write(table, to: &html)
    case .rawHTML:
      html.startLine()
      html.write("<!-- raw HTML omitted -->")
      html.startLine()
    }
  }

  /// Writes the start tag of a paragraph.
  func openParagraph(address: String?, to html: inout HTMLBuffer) {
    html.startLine()
    html.write("<p")
    writeIdentity(address, to: &html)
  }

  /// Writes the `id` of an element, the end of its tag, and its anchor.
  private func writeIdentity(_ address: String?, to html: inout HTMLBuffer) {
    guard writesAddresses, let address else {
      html.write(">")
      return
    }
    html.write(" id=\"")
    html.writeText(address)
    html.write("\">")
    if let anchor = renderAnchor?(address) { html.writeHTML(anchor) }
  }

  /// Writes a list and its items.
  private func write(_ list: Block.List, to html: inout HTMLBuffer) {
    html.startLine()
    if !list.isOrdered {
      html.write(writesAddresses && list.isLettered ? "<ul class=\"lettered\">\n" : "<ul>\n")
    } else if list.start == 1 {
      html.write("<ol>\n")
    } else {
      html.write("<ol start=\"")
      html.write(list.start)
      html.write("\">\n")
    }
    for item in list.items {
      html.startLine()
      html.write("<li")
      if writesAddresses, let number = item.number {
        html.write(" value=\"")
        html.write(number)
        html.write("\"")
      }
      writeIdentity(item.address, to: &html)
      if let isDone = item.isDone {
        html.write(
          isDone
            ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
            : "<input type=\"checkbox\" disabled=\"\" /> ")
      }
      write(item.blocks, isTight: list.isTight, to: &html)
      html.write("</li>\n")
    }
    html.write(list.isOrdered ? "</ol>\n" : "</ul>\n")
  }

  /// Writes literal text, or what is rendered in its place.
  private func write(_ code: Block.Code, to html: inout HTMLBuffer) {
    html.startLine()
    if code.isFenced, let replacement = renderFence?(code) {
      html.writeHTML(replacement)
      html.startLine()
      return
    }
    html.write("<pre><code")
    if !code.info.isEmpty {
      html.write(" class=\"language-")
      html.writeText(String(code.infoWord))
      html.write("\"")
    }
    html.write(">")
    html.writeText(code.literal)
    html.write("</code></pre>\n")
  }
}
