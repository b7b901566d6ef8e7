package import Markdown

/// What stands in a report where a text is still to be written.
package enum UnwrittenText {
  /// Whether a block is nothing but the words of who is to write the text, in emphasis:
  /// *Skrives af Boligkontoret.*
  package static func isPlaceholder(_ block: Block) -> Bool {
    guard case .paragraph(let inlines) = block.kind, inlines.count == 1,
      case .emphasis? = inlines.first?.kind
    else { return false }
    return inlines.plainText.hasPrefix("Skrives")
  }
}
