import CCmarkGFM
import Synchronization

/// The C library's own tree of a body; freed with this value.
struct SyntaxTree: ~Copyable {
  /// The document node.
  let root: SyntaxNode

  /// Parses the bytes of a body.
  ///
  /// The library keeps its special characters in global tables while it parses, so one body is
  /// parsed at a time. Nothing but the parsing happens under the lock: the tree is the caller's.
  init(parsing body: UnsafeBufferPointer<UInt8>) {
    let address = Self.extensions.withLock { extensions -> UInt in
      if extensions.isEmpty { extensions = Self.register() }
      guard let parser = cmark_parser_new(Self.options) else { return 0 }
      defer { cmark_parser_free(parser) }
      for address in extensions {
        cmark_parser_attach_syntax_extension(parser, OpaquePointer(bitPattern: address))
      }
      if let base = body.baseAddress {
        base.withMemoryRebound(to: CChar.self, capacity: body.count) {
          cmark_parser_feed(parser, $0, body.count)
        }
      }
      return UInt(bitPattern: cmark_parser_finish(parser))
    }
    root = SyntaxNode(OpaquePointer(bitPattern: address))
  }

  deinit { cmark_node_free(root.pointer) }

  /// The HTML that the library itself writes, against which ours is held in tests.
  ///
  /// Raw HTML and dangerous addresses are left out, as in the library's safe mode.
  func libraryHTML() -> String {
    guard let text = cmark_render_html(root.pointer, Self.options, nil) else { return "" }
    let html = String(cString: text)
    cmark_get_default_mem_allocator().pointee.free(text)
    return html
  }

  /// Footnotes are read, and bytes that are no UTF-8 replaced; quotes stay as they are.
  private static let options = CInt(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8)

  /// The addresses of the extensions, once they are registered: shared state of the library,
  /// touched under the lock alone.
  private static let extensions = Mutex<[UInt]>([])

  /// Registers the library's extensions and answers the addresses of those that are used.
  private static func register() -> [UInt] {
    cmark_gfm_core_extensions_ensure_registered()
    let names: [String] = ["table", "strikethrough", "autolink", "tasklist"]
    return names.compactMap { name in
      cmark_find_syntax_extension(name).map { UInt(bitPattern: $0) }
    }
  }
}
