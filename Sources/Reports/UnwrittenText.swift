package import Markdown

/// What stands in a report where a text is still to be written.
package enum UnwrittenText {
  /// Whether a block is nothing but the words of who is to write the text, in emphasis or without
  /// it: *Skrives af Boligkontoret.*
  ///
  /// In emphasis any words may follow *Skrives*, large or small; without it, *af* must.
  package static func isPlaceholder(_ block: Block) -> Bool {
    guard case .paragraph(let inlines) = block.kind, inlines.count == 1,
      let only = inlines.first
    else { return false }
    let words = inlines.plainText.lowercased()
    return switch only.kind {
    case .emphasis, .strong: words.hasPrefix("skrives")
    case .text: words.hasPrefix("skrives af ")
    default: false
    }
  }
}
