import Markdown

extension PublicFilter {
  /// The public part of a text: without `intern` blocks, without the agenda items that are not
  /// public, without footnotes that only those refer to, and with no address of what is internal.
  func apply(to prose: Prose) -> Prose {
    var document = prose.document.withoutFences(named: BlockType.internalText.rawValue)
    for (start, block) in prose.blocks.sorted(by: { $0.key < $1.key }) {
      switch block.record.first(Key.visibility) {
      case Visibility.internalWord: document = document.withoutItem(holding: start)
      case Visibility.closedWord:
        document = document.closingItem(
          holding: start, titled: block.record.first(AgendaItem.openTitle))
      default: break
      }
    }
    document = document.withoutOrphanedFootnotes().withoutLinks { link in
      prose.links[link.destination]?.target.map(hidden.contains) ?? false
    }
    let fences = Set(document.fences.map(\.literalRange.lowerBound))
    let addresses = Set(document.links.map(\.destination))
    let links = prose.links.filter { addresses.contains($0.key) }
    return Prose(
      // What a block says is in its record; its text could say more than that.
      document: document.emptyingFences(at: Set(prose.blocks.keys)), links: links,
      blocks: prose.blocks.filter { fences.contains($0.key) }
        .mapValues { DataBlock($0.type, record: apply(to: Self.closed($0.record))) })
  }

  /// What the block of a closed item says in the public edition: that it is closed.
  private static func closed(_ record: Record) -> Record {
    guard record.first(Key.visibility) == Visibility.closedWord else { return record }
    return Record(
      record.entries.filter { $0.key == Key.visibility.key }.map { ($0.key, $0.fact) })
  }
}

extension MarkdownDocument {
  /// The document without the item that holds a fenced block: from its heading to the next one of
  /// the same rank.
  ///
  /// A block under no heading goes alone.
  fileprivate func withoutItem(holding start: Int) -> MarkdownDocument {
    var document = self
    guard let item = item(holding: start) else { return self }
    document.blocks.removeSubrange(item)
    return document
  }

  /// The document with an item reduced to its number, a title and its decision.
  ///
  /// - Parameter title: the title to show in place of its own; nil keeps that.
  fileprivate func closingItem(holding start: Int, titled title: String?) -> MarkdownDocument {
    guard let item = item(holding: start), item.count > 1 else {
      return withoutItem(holding: start)
    }
    var kept: [Block] = [title.map(blocks[item.lowerBound].retitled) ?? blocks[item.lowerBound]]
    var isDecision = false
    for block in blocks[(item.lowerBound + 1)..<item.upperBound] {
      switch block.kind {
      case .heading(let heading): isDecision = heading.title == "Beslutning"
      case .code(let code) where code.literalRange.lowerBound == start:
        kept.append(block)
        continue
      // A task may say more than the decision.
      case .code(let code) where code.infoWord == BlockType.task.rawValue: continue
      default: break
      }
      if isDecision { kept.append(block) }
    }
    var document = self
    // Addresses are made of the words of the headings above them.
    document.blocks.replaceSubrange(
      item, with: title == nil ? kept : kept.map(\.withoutAddresses))
    return document
  }

  /// The blocks from the heading above a fenced block to the next heading of its rank.
  private func item(holding start: Int) -> Range<Int>? {
    let position = blocks.firstIndex { block in
      if case .code(let code) = block.kind { return code.literalRange.lowerBound == start }
      return false
    }
    guard let position else { return nil }
    guard let top = blocks[..<position].lastIndex(where: { $0.headingLevel != nil }),
      let level = blocks[top].headingLevel
    else { return position..<(position + 1) }
    let end = blocks[(top + 1)...].firstIndex { ($0.headingLevel ?? .max) <= level }
    return top..<(end ?? blocks.count)
  }
}

extension Block {
  /// The level of a heading; nil for anything else.
  fileprivate var headingLevel: Int? {
    if case .heading(let heading) = kind { heading.level } else { nil }
  }

  /// The block with no address on it or in it.
  fileprivate var withoutAddresses: Block {
    var block = self
    block.address = nil
    switch kind {
    case .quote(let blocks): block.kind = .quote(blocks.map(\.withoutAddresses))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].address = nil
        list.items[index].blocks = list.items[index].blocks.map(\.withoutAddresses)
      }
      block.kind = .list(list)
    default: break
    }
    return block
  }

  /// A heading with other words.
  fileprivate func retitled(_ title: String) -> Block {
    guard case .heading(let heading) = kind else { return self }
    let words = [heading.printedNumber, title].compactMap { $0 }.joined(separator: " ")
    let inline = Inline(range: range, kind: .text(words))
    return Block(
      range: range, kind: .heading(Heading(level: heading.level, inlines: [inline])))
  }
}
