extension HTMLRenderer {
  /// Writes running text.
  func write(_ inlines: [Inline], to html: inout HTMLBuffer) {
    for inline in inlines { write(inline, to: &html) }
  }

  /// Writes one piece of running text.
  private func write(_ inline: Inline, to html: inout HTMLBuffer) {
    switch inline.kind {
    case .text(let words): writeWords(words, to: &html)
    case .softBreak: html.write("\n")
    case .hardBreak: html.write("<br />\n")
    case .code(let words):
      html.write("<code>")
      html.writeText(words)
      html.write("</code>")
    case .emphasis(let children):
      html.write("<em>")
      write(children, to: &html)
      html.write("</em>")
    case .strong(let children):
      html.write("<strong>")
      write(children, to: &html)
      html.write("</strong>")
    case .strikethrough(let children):
      html.write("<del>")
      write(children, to: &html)
      html.write("</del>")
    case .link(let link): writeLink(link, to: &html)
    case .image(let link): writeImage(link, to: &html)
    case .footnoteReference(let reference): write(reference, to: &html)
    case .rawHTML: html.write("<!-- raw HTML omitted -->")
    }
  }

  /// Writes a link, or its words when it leads nowhere.
  private func writeLink(_ link: Inline.Link, to html: inout HTMLBuffer) {
    guard let target = target(of: link) else {
      write(link.children, to: &html)
      return
    }
    html.write("<a href=\"")
    html.writeAddress(target.href)
    if let rel = target.rel {
      html.write("\" rel=\"")
      html.writeText(rel)
    }
    writeTitle(of: link, to: &html)
    html.write("\">")
    write(link.children, to: &html)
    html.write("</a>")
  }

  /// Writes an image, or its alternative text when it leads nowhere.
  private func writeImage(_ image: Inline.Link, to html: inout HTMLBuffer) {
    guard let target = target(of: image) else {
      writeWords(image.children, to: &html)
      return
    }
    html.write("<img src=\"")
    html.writeAddress(target.href)
    html.write("\" alt=\"")
    writeWords(image.children, to: &html)
    writeTitle(of: image, to: &html)
    html.write("\" />")
  }

  /// Writes the title of a link, where there is one.
  private func writeTitle(of link: Inline.Link, to html: inout HTMLBuffer) {
    guard !link.title.isEmpty else { return }
    html.write("\" title=\"")
    html.writeText(link.title)
  }

  /// Where a link leads; a dangerous address is empty, whoever answered it.
  private func target(of link: Inline.Link) -> LinkTarget? {
    var target = LinkTarget(href: link.destination)
    if let resolveLink {
      guard let resolved = resolveLink(link) else { return nil }
      target = resolved
    }
    if Destination.isDroppedBySafeMode(target.href) { target.href = "" }
    return target
  }

  /// Writes the words of an alternative text, without tags.
  private func writeWords(_ inlines: [Inline], to html: inout HTMLBuffer) {
    for inline in inlines {
      switch inline.kind {
      case .text(let words), .code(let words), .rawHTML(let words): html.writeText(words)
      case .softBreak, .hardBreak: html.write(" ")
      case .emphasis(let children), .strong(let children), .strikethrough(let children):
        writeWords(children, to: &html)
      case .link(let link), .image(let link): writeWords(link.children, to: &html)
      case .footnoteReference: break
      }
    }
  }
}
