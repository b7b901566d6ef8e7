import Diagnostics
import SeededRandom
import Testing

@testable import Markdown

/// Input that no one writes, which must still be read without a crash.
@Suite struct FuzzTests {
  private static let bytes: [UInt8] =
    Array("**__~~``[[]]((!!^^>>--||\\\\&;:#=<>1234.)ab @w.\t\t  \n\n\n\r\n".utf8)
    + [0x00, 0xC3, 0xA6, 0xFF, 0x80, 0xEF, 0xBB, 0xBF, 0xF0, 0x9F]

  @Test(arguments: 0..<8)
  func readsAnyBytes(batch: UInt64) {
    for seed in (batch * 500)..<((batch + 1) * 500) {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 0...120, using: &random)
      let file = SourceFile(
        path: "a.md", bytes: (0..<count).map { _ in Self.bytes.randomElement(using: &random) ?? 0 })
      let start = Int.random(in: 0...count, using: &random)
      let (document, findings) = MarkdownParser.parse(file, body: start..<count)
      document.forEachBlock { block in
        #expect(start <= block.range.lowerBound && block.range.upperBound <= count, "seed \(seed)")
      }
      document.forEachInline { inline in
        #expect(
          start <= inline.range.lowerBound && inline.range.upperBound <= count, "seed \(seed)")
      }
      for finding in findings.sorted() {
        #expect(finding.place.range.upperBound <= count, "seed \(seed)")
      }
      _ = HTMLRenderer(writesAddresses: true).html(document)
      _ = document.blocks.plainText
    }
  }

  @Test func readsNothing() {
    let file = SourceFile(path: "a.md", text: "")
    #expect(MarkdownParser.parse(file).document == MarkdownDocument())
    #expect(MarkdownParser.parse(file, body: 5..<9).document == MarkdownDocument())
  }

  @Test func readsAFootnoteAtTheVeryEnd() {
    let file = SourceFile(path: "a.md", text: "a[^x]\n\n[^x]:")
    let (document, findings) = MarkdownParser.parse(file)
    #expect(document.footnotes.map(\.name) == ["x"])
    #expect(findings.isEmpty)
  }
}
