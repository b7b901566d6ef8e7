import Diagnostics
import Governance
import Markdown
import Templates

extension Printer {
  /// The text of an entity as HTML: its links from this page, its blocks filled in.
  func prose(_ prose: Prose, of entity: Entity, anchors: Bool = false) -> Markup {
    let html = renderer(prose, of: entity, anchors: anchors).html(prose.document)
    return Markup(html)
  }

  /// The HTML of some blocks of an entity's text.
  func blocks(_ blocks: [Block], _ prose: Prose, of entity: Entity, anchors: Bool = false) -> Markup
  {
    Markup(renderer(prose, of: entity, anchors: anchors).html(blocks))
  }

  /// The words of a heading as HTML, without the number printed before them.
  func words(of heading: Block.Heading, _ prose: Prose, of entity: Entity) -> String {
    var inlines = heading.inlines
    if let number = heading.printedNumber, case .text(let words)? = inlines.first?.kind,
      words.hasPrefix(number)
    {
      inlines[0].kind = .text(String(words.dropFirst(number.count).drop { $0 == " " }))
    }
    return renderer(prose, of: entity, anchors: false).html(inlines)
  }

  /// The HTML of the footnotes of an entity's text.
  func footnotes(_ prose: Prose, of entity: Entity) -> String {
    renderer(prose, of: entity, anchors: true).footnotes(of: prose.document)
  }

  private func renderer(_ prose: Prose, of entity: Entity, anchors: Bool) -> HTMLRenderer {
    var renderer = HTMLRenderer(
      resolveLink: { target(of: $0, in: prose) },
      renderFence: { fence in
        if let inner = prose.internalParts[fence.literalRange.lowerBound] {
          return "<div class=\"intern\">"
            + self.prose(inner, of: entity).html + "</div>\n"
        }
        guard let block = prose.blocks[fence.literalRange.lowerBound] else { return nil }
        return BlockRenderer(printer: self, entity: entity).html(block)
      },
      renderAnchor: anchors ? { anchor($0) } : nil,
      writesAddresses: true, abbreviations: context.abbreviations,
      backReferenceLabel: context[.backToText])
    if context.isOnPaper { renderer.footnotesInPlace = prose.document.footnotes }
    return renderer
  }

  private func target(of link: Inline.Link, in prose: Prose) -> HTMLRenderer.LinkTarget? {
    let address = link.destination
    if let file = prose.links[address]?.attachment {
      return HTMLRenderer.LinkTarget(href: href(Address("/\(file)")))
    }
    if let known = prose.links[address] {
      guard let id = known.target, let href = href(id, fragment: known.fragment) else { return nil }
      return HTMLRenderer.LinkTarget(href: href)
    }
    if link.isImage { return nil }
    if address.hasPrefix("#") { return HTMLRenderer.LinkTarget(href: address) }
    if address.contains(":") { return HTMLRenderer.LinkTarget(href: address, rel: "external") }
    return HTMLRenderer.LinkTarget(href: address)
  }

  /// The printed label of a place in a text, which is its own link.
  ///
  /// What is seen is the number alone; what is heard is the whole place.
  private func anchor(_ address: String) -> String? {
    guard let end = address.utf8.last, (0x30...0x39).contains(end) || end == 0x2D else {
      return nil
    }
    let parts = address.utf8.split(separator: UInt8(ascii: "-")).map { Substring($0) }
    guard let number = parts.last, Int(number) != nil else { return nil }
    let citation = citation(parts)
    let (style, words): (String, String)
    switch parts.dropLast().last {
    case "stk": (style, words) = ("nr", citation)
    // An item without a printed number has an address, which shows where it is pointed at.
    case "nr": (style, words) = ("nr stille", "nr. \(number)")
    default: (style, words) = ("nr", String(number))
    }
    let name = words == citation ? "" : " aria-label=\"\(text(citation))\""
    return "<a class=\"\(style)\" href=\"#\(text(address))\"\(name)>\(text(words))</a> "
  }

  private func citation(_ parts: [Substring]) -> String {
    if let at = parts.lastIndex(of: "stk"), at + 1 < parts.count {
      let rest = parts[(at + 2)...]
      if rest.first == "nr", let number = rest.dropFirst().first {
        return "stk. \(parts[at + 1]), nr. \(number)"
      }
      return "stk. \(parts[at + 1])"
    }
    return "nr. \(parts.last ?? "")"
  }
}
