import SeededRandom
import Templates
import Testing

@Suite("Escaping")
struct EscapingTests {
  @Test(
    "Each of the five bytes is replaced, whatever follows it",
    arguments: ["", "\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0F}", "\u{0}", "\r\n", "é", "🏳️‍🌈"])
  func whateverFollows(mark: String) throws {
    let hostile = "\"\(mark)'\(mark)<\(mark)>\(mark)&\(mark)"
    let safe = "&quot;\(mark)&#39;\(mark)&lt;\(mark)&gt;\(mark)&amp;\(mark)"
    let shown = try shown(SeatView(title: hostile), "{{titel}}")
    #expect(Array(shown.utf8) == Array(safe.utf8))
  }

  @Test("Random text has no byte left that means something in HTML, and reads back")
  func random() throws {
    let seed: UInt64 = 20_100_414
    var numbers = SplitMix64(seed: seed)
    let letters: [Unicode.Scalar] = [
      "&", "<", ">", "\"", "'", "\u{301}", "a", "ø", "€", "😀", "\u{200D}", " ", "\r", "\n", ";",
      "{",
    ]
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<numbers.next() % 24 {
        text.append(letters[Int(numbers.next() % UInt64(letters.count))])
      }
      let bytes = Array(Markup(escaping: String(text)).html.utf8)
      let unescaped = naivelyUnescaped(bytes)
      let left = bytes.filter { [0x3C, 0x3E, 0x22, 0x27].contains($0) }
      #expect(left.isEmpty, "seed \(seed)")
      #expect(unescaped == Array(String(text).utf8), "seed \(seed)")
    }
  }

  @Test("Values are never read as templates, in text, HTML or fixed texts")
  func valuesAreNoTemplates() throws {
    let seat = SeatView(title: "{{{brødtekst}}}", body: Markup("{{titel}}"))
    let text = "{{titel}}|{{{brødtekst}}}|{{tekst.a}}"
    let expected = "{{{brødtekst}}}|{{titel}}|{{note}}"
    #expect(try shown(seat, text, strings: ["a": "{{note}}"]) == expected)
  }

  @Test("HTML made of bytes that are not UTF-8 becomes UTF-8")
  func markupIsText() {
    #expect(Markup(bytes: [0x61, 0xFF, 0x62]) == Markup("a\u{FFFD}b"))
    #expect(Markup(bytes: [0xC3, 0xA6]) == Markup("æ"))
    #expect(Markup("").isEmpty)
  }

  /// Reads the five references back.
  private func naivelyUnescaped(_ bytes: [UInt8]) -> [UInt8] {
    let references: [(String, UInt8)] = [
      ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27), ("&amp;", 0x26),
    ]
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if let match = references.first(where: { rest.starts(with: $0.0.utf8) }) {
        result.append(match.1)
        rest = rest.dropFirst(match.0.utf8.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
