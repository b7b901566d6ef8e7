extension Inline {
  /// The words of the piece: markup, footnote references and raw HTML left out, breaks as spaces.
  package var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  /// Appends the words of the piece.
  fileprivate func appendPlainText(to text: inout String) {
    switch kind {
    case .text(let words), .code(let words): text += words
    case .softBreak, .hardBreak: text += " "
    case .emphasis(let children), .strong(let children), .strikethrough(let children):
      for child in children { child.appendPlainText(to: &text) }
    case .link(let link), .image(let link):
      for child in link.children { child.appendPlainText(to: &text) }
    case .footnoteReference, .rawHTML: break
    }
  }
}

extension [Inline] {
  /// The words of running text, as ``Inline/plainText``.
  package var plainText: String {
    if count == 1, case .text(let words)? = first?.kind { return words }
    var text = ""
    for inline in self { inline.appendPlainText(to: &text) }
    return text
  }
}

extension Block {
  /// The words of the block, each block inside it on a line of its own.
  ///
  /// Fenced blocks with an info string are instructions, not words, and are left out.
  package var plainText: String { [self].plainText }
}

extension [Block] {
  /// The words of the blocks, each on a line of its own, as ``Block/plainText``.
  package var plainText: String {
    var pieces: [String] = []
    appendPlainText(to: &pieces)
    return pieces.joined(separator: "\n")
  }

  /// Appends the words of each block.
  private func appendPlainText(to pieces: inout [String]) {
    for block in self {
      switch block.kind {
      case .paragraph(let inlines): pieces.append(inlines.plainText)
      case .heading(let heading): pieces.append(heading.inlines.plainText)
      case .list(let list):
        for item in list.items { item.blocks.appendPlainText(to: &pieces) }
      case .quote(let blocks): blocks.appendPlainText(to: &pieces)
      case .code(let code) where code.info.isEmpty:
        pieces.append(
          String(code.literal.hasSuffix("\n") ? code.literal.dropLast() : code.literal[...]))
      case .table(let table):
        for row in [table.header] + table.rows {
          pieces.append(row.cells.map(\.inlines.plainText).joined(separator: " "))
        }
      case .code, .thematicBreak, .rawHTML: break
      }
    }
  }
}
