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

  private func renderer(_ prose: Prose, of entity: Entity, anchors: Bool) -> HTMLRenderer {
    HTMLRenderer(
      resolveLink: { target(of: $0, in: prose) },
      renderFence: { fence in
        if let inner = prose.internalParts[fence.literalRange.lowerBound] {
          return "<div class=\"intern\">"
            + String(decoding: self.prose(inner, of: entity).bytes, as: UTF8.self) + "</div>\n"
        }
        guard let block = prose.blocks[fence.literalRange.lowerBound] else { return nil }
        return BlockRenderer(printer: self, entity: entity).html(block)
      },
      renderAnchor: anchors ? { anchor($0) } : nil,
      writesAddresses: true, abbreviations: context.abbreviations,
      backReferenceLabel: context[.backToText])
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
  private func anchor(_ address: String) -> String? {
    guard let last = address.split(separator: "-").last, Int(last) != nil else { return nil }
    return "<a class=\"nr\" href=\"#\(text(address))\">\(text(citation(address)))</a> "
  }

  private func citation(_ address: String) -> String {
    let parts = address.split(separator: "-")
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
