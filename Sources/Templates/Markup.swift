/// Bytes that are already HTML and are written as they are, through `{{{name}}}` only.
///
/// The bytes are always valid UTF-8. Whoever makes a value vouches that text in it is escaped.
package struct Markup: Hashable, Sendable {
  /// The HTML in UTF-8.
  package let bytes: [UInt8]

  /// Takes text that is HTML already.
  package init(_ html: String) {
    bytes = Array(html.utf8)
  }

  /// Takes bytes that are HTML already; bytes that are not UTF-8 become U+FFFD.
  package init(bytes html: [UInt8]) {
    let isText = String(validating: html, as: UTF8.self) != nil
    bytes = isText ? html : Array(String(decoding: html, as: UTF8.self).utf8)
  }

  /// Makes HTML of plain text by escaping it.
  package init(escaping text: String) {
    var escaped: [UInt8] = []
    Escaping.append(text, to: &escaped)
    bytes = escaped
  }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { bytes.isEmpty }
}
