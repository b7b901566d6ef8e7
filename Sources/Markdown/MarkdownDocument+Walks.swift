extension MarkdownDocument {
  /// All links and images, those in footnotes last.
  package var links: [Inline.Link] {
    var links: [Inline.Link] = []
    forEachInline { inline in
      switch inline.kind {
      case .link(let link), .image(let link): links.append(link)
      default: break
      }
    }
    return links
  }

  /// All fenced blocks, those inside lists and quotations included.
  package var fences: [Block.Code] {
    var fences: [Block.Code] = []
    forEachBlock { block in
      if case .code(let code) = block.kind, code.isFenced { fences.append(code) }
    }
    return fences
  }

  /// All headings at the top level with their blocks, which have the ranges and addresses.
  package var headings: [(block: Block, heading: Block.Heading)] {
    blocks.compactMap { block in
      if case .heading(let heading) = block.kind { (block, heading) } else { nil }
    }
  }

  /// All addresses of the document in the order of the text.
  package var addresses: [String] {
    var addresses: [String] = []
    forEachBlock { block in
      if let address = block.address { addresses.append(address) }
      if case .list(let list) = block.kind { addresses += list.items.compactMap(\.address) }
    }
    return addresses
  }

  /// Calls `body` with each block, a container before what it contains, footnotes last.
  package func forEachBlock(_ body: (Block) -> Void) {
    blocks.forEachBlock(body)
    for footnote in footnotes { footnote.blocks.forEachBlock(body) }
  }

  /// Calls `body` with each inline, a container before what it contains, footnotes last.
  package func forEachInline(_ body: (Inline) -> Void) {
    forEachBlock { block in
      switch block.kind {
      case .paragraph(let inlines): inlines.forEachInline(body)
      case .heading(let heading): heading.inlines.forEachInline(body)
      case .table(let table):
        for row in [table.header] + table.rows {
          for cell in row.cells { cell.inlines.forEachInline(body) }
        }
      default: break
      }
    }
  }
}

extension [Block] {
  /// Calls `body` with each block, a container before what it contains.
  package func forEachBlock(_ body: (Block) -> Void) {
    for block in self {
      body(block)
      switch block.kind {
      case .list(let list): for item in list.items { item.blocks.forEachBlock(body) }
      case .quote(let blocks): blocks.forEachBlock(body)
      default: break
      }
    }
  }
}

extension [Inline] {
  /// Calls `body` with each inline, a container before what it contains.
  package func forEachInline(_ body: (Inline) -> Void) {
    for inline in self {
      body(inline)
      switch inline.kind {
      case .emphasis(let children), .strong(let children), .strikethrough(let children):
        children.forEachInline(body)
      case .link(let link), .image(let link): link.children.forEachInline(body)
      default: break
      }
    }
  }
}
