import Diagnostics

extension TreeConverter {
  /// Converts the inlines of a block whose content is `text`.
  mutating func inlines(of node: SyntaxNode, in text: inout BlockText) -> [Inline] {
    let inlines = children(of: node, in: &text, writtenAs: .running)
    misses += text.cursor.misses
    return inlines
  }

  /// Converts the inlines inside a node; empty texts are left out.
  private mutating func children(
    of node: SyntaxNode, in text: inout BlockText, writtenAs form: ContentCursor.TextForm
  ) -> [Inline] {
    var inlines: [Inline] = []
    var child = node.firstChild
    while let current = child {
      if let inline = inline(of: current, in: &text, writtenAs: form) { inlines.append(inline) }
      child = current.next
    }
    return inlines
  }

  /// Converts one inline and moves past its bytes.
  private mutating func inline(
    of node: SyntaxNode, in text: inout BlockText, writtenAs form: ContentCursor.TextForm
  ) -> Inline? {
    let start = text.cursor.position
    switch node.kind {
    case .text:
      let literal = node.literal
      guard !literal.isEmpty else { return nil }
      let range = text.source(text.cursor.pass(literal, writtenAs: form))
      findMissingFootnotes(in: literal, at: range)
      return Inline(range: range, kind: .text(literal))
    case .softBreak:
      return Inline(range: text.source(text.cursor.passLineEnding()), kind: .softBreak)
    case .hardBreak:
      return Inline(range: text.source(text.cursor.passLineEnding()), kind: .hardBreak)
    case .codeSpan:
      return Inline(range: text.source(text.cursor.passCodeSpan()), kind: .code(node.literal))
    case .inlineHTML:
      let literal = node.literal
      let range = text.source(text.cursor.pass(literal, writtenAs: .bare))
      findings.insert(rawHTML(at: range))
      return Inline(range: range, kind: .rawHTML(literal))
    case .emphasis:
      let children = delimited(node, in: &text, by: { _ in 1 }, where: Self.isEmphasis)
      return Inline(range: text.source(from: start), kind: .emphasis(children))
    case .strong:
      let children = delimited(node, in: &text, by: { _ in 2 }, where: Self.isEmphasis)
      return Inline(range: text.source(from: start), kind: .strong(children))
    case .strikethrough:
      let children = delimited(
        node, in: &text, by: { $0.run(of: UInt8(ascii: "~")) }, where: { $0 == UInt8(ascii: "~") })
      return Inline(range: text.source(from: start), kind: .strikethrough(children))
    case .footnoteReference:
      let range = text.source(text.cursor.pass(through: UInt8(ascii: "]")))
      let number = Int(node.literal) ?? 0
      let (name, occurrence) = reference(toFootnote: number)
      return Inline(
        range: range,
        kind: .footnoteReference(.init(number: number, name: name, occurrence: occurrence)))
    case .link, .image:
      return link(of: node, in: &text)
    default:
      return nil
    }
  }

  /// Whether a byte delimits emphasis.
  private static func isEmphasis(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  /// Converts what stands between two runs of delimiters.
  private mutating func delimited(
    _ node: SyntaxNode, in text: inout BlockText, by count: (ContentCursor) -> Int,
    where isDelimiter: (UInt8) -> Bool
  ) -> [Inline] {
    text.cursor.passDelimiter(count(text.cursor), where: isDelimiter)
    let children = children(of: node, in: &text, writtenAs: .running)
    text.cursor.passDelimiter(count(text.cursor), where: isDelimiter)
    return children
  }

  /// Converts a link or an image, however it is written.
  private mutating func link(of node: SyntaxNode, in text: inout BlockText) -> Inline {
    let isImage = node.kind == .image
    let start = text.cursor.position
    let url = node.url
    let children: [Inline]
    let destinationRange: Range<Int>
    switch text.cursor.byte {
    case UInt8(ascii: "!") where isImage, UInt8(ascii: "[") where !isImage:
      text.cursor.position = min(start + (isImage ? 2 : 1), text.cursor.content.count)
      let words = text.cursor.position
      children = self.children(of: node, in: &text, writtenAs: .running)
      let label = words..<text.cursor.position
      switch text.cursor.passLinkTail() {
      case .address(let address): destinationRange = text.source(address)
      case .name(let name):
        let name = String(decoding: text.cursor.content[name ?? label], as: UTF8.self)
        destinationRange = definitions[name] ?? text.source(from: start)
      }
    case UInt8(ascii: "<"):
      text.cursor.position += 1
      let address = text.cursor.position
      children = self.children(of: node, in: &text, writtenAs: .angled)
      destinationRange = text.source(from: address)
      text.cursor.passDelimiter(1) { $0 == UInt8(ascii: ">") }
    default:
      // An address in running text: an e-mail address is found after escapes were resolved.
      let isMail = url.hasPrefix("mailto:") || url.hasPrefix("xmpp:")
      children = self.children(of: node, in: &text, writtenAs: isMail ? .running : .bare)
      destinationRange = text.source(from: start)
    }
    if let scheme = Destination.forbiddenScheme(of: url) {
      findings.insert(unsafeLink(to: scheme, at: destinationRange))
    }
    let link = Inline.Link(
      destination: url, title: node.title, children: children, destinationRange: destinationRange,
      isImage: isImage)
    return Inline(range: text.source(from: start), kind: isImage ? .image(link) : .link(link))
  }
}
