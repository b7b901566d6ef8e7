import Templates

extension Markup {
  /// The words of the HTML without its tags; a line break or the end of an item becomes `; `.
  ///
  /// It reads what this site writes: tags that are closed, and the five entities of escaping.
  var plainText: String {
    var text = ""
    var rest = html[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      text += rest[..<open]
      guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: ">")) else { break }
      if ["<br>", "</li>", "</p>"].contains(rest[open...close]) { text += "; " }
      rest = rest[rest.utf8.index(after: close)...]
    }
    text += rest
    for (entity, character) in Self.entities { text = text.replacing(entity, with: character) }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.hasSuffix(";") ? String(words.dropLast()) : words
  }

  /// What escaping writes; the ampersand last, so that nothing is read twice.
  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]
}
