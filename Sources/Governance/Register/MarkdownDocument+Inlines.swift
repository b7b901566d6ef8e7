import Markdown

extension MarkdownDocument {
  /// The document with each piece of running text replaced by what a function gives for it, what it
  /// contains first.
  func replacingInlines(_ change: (Inline) -> [Inline]) -> MarkdownDocument {
    var document = self
    document.blocks = blocks.map { $0.replacingInlines(change) }
    document.footnotes = footnotes.map { note in
      var note = note
      note.blocks = note.blocks.map { $0.replacingInlines(change) }
      return note
    }
    return document
  }

  /// The document without the links that a condition picks out; their words stay.
  func withoutLinks(where isPicked: (Inline.Link) -> Bool) -> MarkdownDocument {
    guard links.contains(where: isPicked) else { return self }
    return replacingInlines { inline in
      switch inline.kind {
      case .link(let link) where isPicked(link), .image(let link) where isPicked(link):
        link.children
      default: [inline]
      }
    }
  }

  /// The document without the footnotes that nothing refers to any more; the rest are numbered anew.
  func withoutOrphanedFootnotes() -> MarkdownDocument {
    let kept = referredFootnotes()
    guard kept.count < footnotes.count else { return self }
    var numbers: [Int: Int] = [:]
    for (index, number) in kept.sorted().enumerated() { numbers[number] = index + 1 }
    var counts: [Int: Int] = [:]
    var document = self
    document.footnotes = footnotes.enumerated().filter { kept.contains($0.offset + 1) }
      .map(\.element)
    document = document.replacingInlines { inline in
      guard case .footnoteReference(var reference) = inline.kind,
        let number = numbers[reference.number]
      else { return [inline] }
      counts[number, default: 0] += 1
      reference.number = number
      reference.occurrence = counts[number] ?? 1
      return [Inline(range: inline.range, kind: .footnoteReference(reference))]
    }
    for index in document.footnotes.indices {
      document.footnotes[index].referenceCount = counts[index + 1] ?? 0
    }
    return document
  }

  /// The numbers of the footnotes that the text leads to, through other footnotes too.
  private func referredFootnotes() -> Set<Int> {
    var found: Set<Int> = []
    var pending = Self.references(in: blocks)
    while let number = pending.popLast() {
      guard footnotes.indices.contains(number - 1), found.insert(number).inserted else { continue }
      pending += Self.references(in: footnotes[number - 1].blocks)
    }
    return found
  }

  private static func references(in blocks: [Block]) -> [Int] {
    var numbers: [Int] = []
    MarkdownDocument(blocks: blocks).forEachInline { inline in
      if case .footnoteReference(let reference) = inline.kind { numbers.append(reference.number) }
    }
    return numbers
  }
}

extension Block {
  fileprivate func replacingInlines(_ change: (Inline) -> [Inline]) -> Block {
    var block = self
    switch kind {
    case .paragraph(let inlines): block.kind = .paragraph(inlines.replacing(change))
    case .heading(var heading):
      heading.inlines = heading.inlines.replacing(change)
      block.kind = .heading(heading)
    case .quote(let blocks): block.kind = .quote(blocks.map { $0.replacingInlines(change) })
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.map { $0.replacingInlines(change) }
      }
      block.kind = .list(list)
    case .table(var table):
      table.header = table.header.replacingInlines(change)
      table.rows = table.rows.map { $0.replacingInlines(change) }
      block.kind = .table(table)
    case .code, .thematicBreak, .rawHTML: break
    }
    return block
  }
}

extension Block.Table.Row {
  fileprivate func replacingInlines(_ change: (Inline) -> [Inline]) -> Block.Table.Row {
    var row = self
    for index in row.cells.indices {
      row.cells[index].inlines = row.cells[index].inlines.replacing(change)
    }
    return row
  }
}

extension [Inline] {
  fileprivate func replacing(_ change: (Inline) -> [Inline]) -> [Inline] {
    flatMap { inline -> [Inline] in
      var inline = inline
      switch inline.kind {
      case .emphasis(let children): inline.kind = .emphasis(children.replacing(change))
      case .strong(let children): inline.kind = .strong(children.replacing(change))
      case .strikethrough(let children): inline.kind = .strikethrough(children.replacing(change))
      case .link(var link):
        link.children = link.children.replacing(change)
        inline.kind = .link(link)
      case .image(var link):
        link.children = link.children.replacing(change)
        inline.kind = .image(link)
      case .text, .softBreak, .hardBreak, .code, .footnoteReference, .rawHTML: break
      }
      return change(inline)
    }
  }
}
