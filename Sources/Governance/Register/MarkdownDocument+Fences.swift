package import Markdown

extension MarkdownDocument {
  /// The document without the fenced blocks of a name, however deep they stand.
  package func withoutFences(named info: String) -> MarkdownDocument {
    replacingFences { $0.infoWord == info ? nil : $0 }
  }

  /// The document with nothing between the fences of some blocks, given by the first byte of their
  /// text.
  func emptyingFences(at starts: Set<Int>) -> MarkdownDocument {
    replacingFences { fence in
      guard starts.contains(fence.literalRange.lowerBound) else { return fence }
      var fence = fence
      fence.literal = ""
      return fence
    }
  }

  /// The document with each fenced block replaced by what a function gives for it; nil leaves it out.
  private func replacingFences(_ change: (Block.Code) -> Block.Code?) -> MarkdownDocument {
    var document = self
    document.blocks = blocks.compactMap { $0.replacingFences(change) }
    document.footnotes = footnotes.map { note in
      var note = note
      note.blocks = note.blocks.compactMap { $0.replacingFences(change) }
      return note
    }
    return document
  }
}

extension Block {
  fileprivate func replacingFences(_ change: (Block.Code) -> Block.Code?) -> Block? {
    var block = self
    switch kind {
    case .code(let code) where code.isFenced:
      guard let code = change(code) else { return nil }
      block.kind = .code(code)
    case .quote(let blocks):
      block.kind = .quote(blocks.compactMap { $0.replacingFences(change) })
    case .list(var list):
      list.items = list.items.map { item in
        var item = item
        item.blocks = item.blocks.compactMap { $0.replacingFences(change) }
        return item
      }
      block.kind = .list(list)
    default: break
    }
    return block
  }
}
