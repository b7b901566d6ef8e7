extension HTMLRenderer {
  /// Writes words with each known abbreviation marked and spelt out in its title.
  ///
  /// The text is looked through by bytes; only a run that has an abbreviation's length and begins
  /// with a capital is looked up.
  func writeWords(_ words: String, to html: inout HTMLBuffer) {
    guard !abbreviations.isEmpty else { return html.writeText(words) }
    let bytes = Array(words.utf8)
    var written = 0
    var index = 0
    while index < bytes.count {
      guard Self.isWord(bytes[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
      if (2...16).contains(end - index), !(0x61...0x7A).contains(bytes[index]) || end - index <= 4 {
        let word = String(decoding: bytes[index..<end], as: UTF8.self)
        if let meaning = abbreviations[word] {
          html.writeText(String(decoding: bytes[written..<index], as: UTF8.self))
          write(word, meaning: meaning, to: &html)
          written = end
        }
      }
      index = end
    }
    html.writeText(
      written == 0 ? words : String(decoding: bytes[written...], as: UTF8.self))
  }

  private func write(_ abbreviation: String, meaning: String, to html: inout HTMLBuffer) {
    html.write("<abbr title=\"")
    html.writeText(meaning)
    html.write("\">")
    html.writeText(abbreviation)
    html.write("</abbr>")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
