import Diagnostics

extension TreeConverter {
  /// Raw HTML, a comment included.
  func rawHTML(at range: Range<Int>) -> Finding {
    let isComment = file.bytes[range.clamped(to: 0..<file.bytes.count)].starts(with: "<!--".utf8)
    return Finding(
      "raa-html", at: Place(path: file.path, range: range),
      isComment
        ? Message(
          da: "HTML-kommentar i teksten; rå HTML er ikke tilladt",
          en: "HTML comment in the text; raw HTML is not allowed")
        : Message(
          da: "HTML-mærke i teksten; rå HTML er ikke tilladt",
          en: "HTML tag in the text; raw HTML is not allowed"),
      mend: isComment
        ? Message(
          da: "Slet kommentaren, eller skriv den som `note` i filens hoved",
          en: "Delete the comment, or write it as `note` in the file's front matter")
        : Message(
          da: "Skriv det i Markdown; et »<« der skal læses som tegn, skrives »\\<«",
          en: "Write it in Markdown; a “<” that is meant as a sign is written “\\<”"))
  }

  /// A link whose scheme is not allowed.
  func unsafeLink(to scheme: String, at range: Range<Int>) -> Finding {
    Finding(
      "usikkert-link", at: Place(path: file.path, range: range),
      Message(
        da: "»\(scheme):« er ikke tilladt i et link eller et billede",
        en: "“\(scheme):” is not allowed in a link or an image"),
      mend: Message(
        da: "Brug en adresse der begynder med https:, http:, mailto: eller tel:, eller en sti",
        en: "Use an address that begins with https:, http:, mailto: or tel:, or a path"))
  }

  /// A heading of the first level.
  func headingLevel(at range: Range<Int>) -> Finding {
    Finding(
      "overskrift-niveau", at: Place(path: file.path, range: range),
      Message(
        da: "Overskrift på niveau 1; sidens titel er den eneste, og teksten begynder med »##«",
        en: "Heading of level 1; the page's title is the only one, and the text starts with “##”"),
      mend: Message(da: "Skriv overskriften med »##«", en: "Write the heading with “##”"))
  }

  /// Nesting that no text needs.
  func tooDeep(at offset: Int) -> Finding {
    let limit = MarkdownParser.maximumDepth
    return Finding(
      "for-dyb-indlejring", at: Place(path: file.path, range: offset..<offset),
      Message(
        da: "Indlejring i mere end \(limit) niveauer; teksten kan ikke læses",
        en: "Nesting of more than \(limit) levels; the text cannot be read"),
      mend: Message(
        da: "Del teksten op i overskrifter og kortere lister",
        en: "Divide the text into headings and shorter lists"))
  }

  /// Finds `[^name]` in a text: a reference to a footnote that is not defined.
  mutating func findMissingFootnotes(in text: String, at range: Range<Int>) {
    guard lines.mentionsFootnotes, text.utf8.count >= 4, text.utf8.contains(UInt8(ascii: "^"))
    else { return }
    let bytes = file.bytes
    var index = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while index + 3 < end {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "^"),
        index == 0 || bytes[index - 1] != .backslash
      else { continue }
      let name = bytes[(index + 2)..<end].prefix {
        !$0.isSpace && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
      }
      guard !name.isEmpty, name.endIndex < end,
        bytes[name.endIndex] == UInt8(ascii: "]")
      else { continue }
      let word = String(decoding: name, as: UTF8.self)
      findings.insert(
        Finding(
          "fodnote-mangler", .warning,
          at: Place(path: file.path, range: index..<(name.endIndex + 1)),
          Message(
            da: "Fodnoten »\(word)« er ikke skrevet i filen",
            en: "The footnote “\(word)” is not written in the file"),
          mend: Message(
            da: "Skriv den på en linje for sig: [^\(word)]: …",
            en: "Write it on a line of its own: [^\(word)]: …")))
    }
  }
}
