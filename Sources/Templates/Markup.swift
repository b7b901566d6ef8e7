/// Text that is already HTML and is written as it is, through `{{{name}}}` only.
///
/// Whoever makes a value vouches that text in it is escaped.
package struct Markup: Hashable, Sendable {
  /// The HTML.
  package let html: String

  /// Takes text that is HTML already.
  package init(_ html: String) {
    self.html = html
  }

  /// Takes bytes that are HTML already; bytes that are not UTF-8 become U+FFFD.
  package init(bytes html: [UInt8]) {
    self.html = String(decoding: html, as: UTF8.self)
  }

  /// Makes HTML of plain text by escaping it.
  package init(escaping text: String) {
    html = Escaping.escaped(text)
  }

  /// The HTML in UTF-8.
  package var bytes: [UInt8] { Array(html.utf8) }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { html.isEmpty }
}
