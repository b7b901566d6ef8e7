import CCmarkGFM

/// A node of the C library's tree; valid as long as its ``SyntaxTree``.
struct SyntaxNode {
  /// The library's node; nil in a tree for which there was no memory.
  let pointer: OpaquePointer?

  /// Wraps a node of the library.
  init(_ pointer: OpaquePointer?) { self.pointer = pointer }

  /// The first child, if there is one.
  var firstChild: SyntaxNode? { cmark_node_first_child(pointer).map { SyntaxNode($0) } }
  /// The next sibling, if there is one.
  var next: SyntaxNode? { cmark_node_next(pointer).map { SyntaxNode($0) } }
  /// The sibling before, if there is one.
  var previous: SyntaxNode? { cmark_node_previous(pointer).map { SyntaxNode($0) } }
  /// The node that contains this one.
  var parent: SyntaxNode? { cmark_node_parent(pointer).map { SyntaxNode($0) } }

  /// The line on which a block begins, from 1; 0 when the library does not know.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The byte of that line at which a block begins, from 1.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The line on which a block ends, from 1.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// The literal of a text, a code span, a code block or raw HTML.
  var literal: String { Self.string(cmark_node_get_literal(pointer)) }
  /// The address of a link or an image.
  var url: String { Self.string(cmark_node_get_url(pointer)) }
  /// The title of a link or an image.
  var title: String { Self.string(cmark_node_get_title(pointer)) }
  /// The info string of a code block.
  var fenceInfo: String { Self.string(cmark_node_get_fence_info(pointer)) }
  /// Whether a code block stands between fences.
  var isFenced: Bool {
    var (length, offset): (CInt, CInt) = (0, 0)
    var character: CChar = 0
    return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
  }
  /// The level of a heading.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Whether a list is numbered.
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The first number of a list.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  /// Whether a list stands without blank lines.
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// Whether a task is done; nil when an item is no task.
  var isDone: Bool? {
    guard cmark_node_get_syntax_extension(pointer) != nil else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  /// The text of which the library made a block's inlines: its lines without what stands before
  /// them, each ended by a line feed.
  var content: UnsafeBufferPointer<UInt8> {
    guard let text = cmark_node_get_string_content(pointer) else {
      return .init(start: nil, count: 0)
    }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while start[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: start, count: count)
  }

  /// How the columns of a table are aligned.
  var alignments: [Block.Table.Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }

  /// A text of the library; empty when there is none.
  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
