package import Markdown

extension MarkdownDocument {
  /// The document without the fenced blocks of a name, however deep they stand.
  package func withoutFences(named info: String) -> MarkdownDocument {
    var document = self
    document.blocks = blocks.compactMap { $0.withoutFences(named: info) }
    document.footnotes = footnotes.map { note in
      var note = note
      note.blocks = note.blocks.compactMap { $0.withoutFences(named: info) }
      return note
    }
    return document
  }
}

extension Block {
  fileprivate func withoutFences(named info: String) -> Block? {
    var block = self
    switch kind {
    case .code(let code):
      if code.isFenced, code.infoWord == info { return nil }
    case .quote(let blocks):
      block.kind = .quote(blocks.compactMap { $0.withoutFences(named: info) })
    case .list(var list):
      list.items = list.items.map { item in
        var item = item
        item.blocks = item.blocks.compactMap { $0.withoutFences(named: info) }
        return item
      }
      block.kind = .list(list)
    default: break
    }
    return block
  }
}
