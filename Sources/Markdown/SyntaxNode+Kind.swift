import CCmarkGFM

extension SyntaxNode {
  /// What a node is, whether the library itself or one of its extensions made it.
  enum Kind {
    case document, quote, list, item, code, rawHTML, paragraph, heading, thematicBreak
    case footnote, table, tableRow, tableCell
    case text, softBreak, hardBreak, codeSpan, inlineHTML, emphasis, strong, strikethrough
    case link, image, footnoteReference, unknown

    /// Whether a node of this kind is a piece of running text.
    var isInline: Bool {
      switch self {
      case .text, .softBreak, .hardBreak, .codeSpan, .inlineHTML, .emphasis, .strong,
        .strikethrough, .link, .image, .footnoteReference:
        true
      default: false
      }
    }

    /// Whether a node of this kind counts as a level of nesting.
    var isNesting: Bool {
      switch self {
      case .quote, .item, .footnote, .emphasis, .strong, .strikethrough, .link, .image: true
      default: false
      }
    }
  }

  /// What the node is.
  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LINEBREAK: .hardBreak
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HTML_BLOCK: .rawHTML
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_DOCUMENT: .document
    default: extensionKind
    }
  }

  /// What a node of an extension is; such types have numbers only when the extensions register.
  private var extensionKind: Kind {
    guard let name = cmark_node_get_type_string(pointer) else { return .unknown }
    return switch String(cString: name) {
    case "table": .table
    case "table_header", "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .unknown
    }
  }
}
