import Diagnostics
import Testing

@testable import Markdown

@Suite struct PositionTests {
  @Test(arguments: [
    "Se [her](⟦a.md⟧).",
    "æøå a\u{30A} 👍🏽 [her](⟦a.md⟧)",
    "\u{FEFF}[her](⟦a.md⟧)",
    "Første linje\r\n\r\nanden [her](⟦a.md⟧)",
    "Første linje\rmed `kode\rover to` og [her](⟦a.md⟧)",
    "et [link\nover to](⟦a.md⟧\n\"titel\") og [her](⟦b.md⟧)",
    "> citat\n> `kode\n> mere` [her](⟦a.md⟧)\ndoven [her](⟦b.md⟧)",
    "-\tpunkt\n\n\tmere [her](⟦a.md⟧)",
    "| a | b |\n|---|---|\n| x\\|y | [her](⟦a.md⟧) |",
    "Tekst over\n| [her](⟦a.md⟧) |\n|---|\n| [der](⟦b.md⟧) |",
    "# [her](⟦a.md⟧) #",
    "Over\n[her](⟦a.md⟧)\n---\n\nunder",
    "Se ⟦www.kk.dk⟧ og ⟦https://kk.dk/a⟧ og <⟦https://kk.dk⟧>, skriv til ⟦a@kk.dk⟧.",
    "[her](<⟦a b.md⟧>) ![alt](⟦c.png⟧) [tom](⟦⟧)",
    "Se [navnet] og [det][Navnet].\n\n> [navnet]: ⟦a.md⟧ 'titel'",
    "&amp; \\* &copy; [her](⟦a.md⟧)",
    "Note[^1]\n\n[^1]: Se [her](⟦a.md⟧)\n    og [der](⟦b.md⟧)",
  ])
  func findsAddresses(text: String) {
    let marked = MarkedText(text)
    let (document, _) = MarkdownParser.parse(marked.file)
    var found = document.links.map(\.destinationRange)
    // Two links to one definition have the same place.
    if text.contains("[navnet]:") { found = Array(Set(found)) }
    #expect(found == marked.ranges)
  }

  @Test func countsFromTheStartOfTheFile() {
    let marked = MarkedText("---\ntitel: å\n---\n\n⟦## 1. Formål⟧\r\n\r\n⟦Én [tekst](⟦a.md⟧)⟧\r\n")
    let body = 17..<marked.file.bytes.count
    let (document, _) = MarkdownParser.parse(marked.file, body: body)
    #expect(document.blocks.map(\.range) + document.links.map(\.destinationRange) == marked.ranges)
  }

  @Test func givesBlocksTheirOwnBytes() {
    let marked = MarkedText(
      """
      ⟦⟦- ⟦første⟧⟧
      ⟦-   ⟦anden⟧

          ⟦> ⟦citat⟧⟧⟧⟧

      ⟦```vis formalia
      ⟦pr: 1. maj
      ⟧```⟧

      ⟦***⟧

      ⟦Titel
      ===⟧

      """)
    let (document, _) = MarkdownParser.parse(marked.file)
    var found: [Range<Int>] = []
    document.forEachBlock { block in
      found.append(block.range)
      switch block.kind {
      case .code(let code): found.append(code.literalRange)
      case .quote, .list: break
      default: break
      }
      if case .list(let list) = block.kind { found += list.items.map(\.range) }
    }
    #expect(
      found.sorted { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) } == marked.ranges)
    #expect(document.fences.map(\.infoWord) == ["vis"])
  }
}
