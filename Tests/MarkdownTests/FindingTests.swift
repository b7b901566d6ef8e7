import Diagnostics
import Testing

@testable import Markdown

@Suite struct FindingTests {
  /// The rules found in a marked text, which must be found exactly where it is marked.
  private func rules(of text: String) -> [String] {
    let marked = MarkedText(text)
    let findings = MarkdownParser.parse(marked.file).findings.sorted()
    #expect(findings.map(\.place.range) == marked.ranges, "\(text)")
    return findings.map(\.rule)
  }

  @Test func forbidsRawHTML() {
    #expect(
      rules(of: "Et ⟦<b>⟧ord⟦</b>⟧ og ⟦<!-- kommentar -->⟧") == [
        "raa-html", "raa-html", "raa-html",
      ])
    #expect(rules(of: "ord\n\n⟦<div>\n<p>⟧\n\nord") == ["raa-html"])
    #expect(rules(of: "⟦<!-- k -->⟧\n") == ["raa-html"])
    #expect(rules(of: "3 < 4, `<b>`, \\<b>\n\n    <div>") == [])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#x0A;script:alert(1)",
    "&#x6A;avascript:alert(1)", "&#106;avascript:x", "java&Tab;script:x", "javascript&colon;x",
    "&#1;javascript:x", "data:text/html;base64,AA", "data:image/png;base64,AA", "vbscript:x",
    "file:///etc/passwd", "ftp://kk.dk/", "java\\script:x", "javascript\\:x",
  ])
  func forbidsOtherAddresses(address: String) {
    #expect(rules(of: "[a](⟦\(address)⟧)") == ["usikkert-link"])
    #expect(rules(of: "![a](⟦\(address)⟧)") == ["usikkert-link"])
    #expect(rules(of: "[a][r]\n\n[r]: ⟦\(address)⟧") == ["usikkert-link"])
  }

  @Test func forbidsOtherAddressesBetweenAngles() {
    #expect(rules(of: "<⟦javascript:alert(1)⟧>") == ["usikkert-link"])
    #expect(rules(of: "[a](<⟦java\tscript:x⟧>)") == ["usikkert-link"])
  }

  @Test func allowsPagesMailAndTelephone() {
    let text = """
      [a](https://kk.dk) [b](HTTP://kk.dk/a:b) [c](mailto:a@kk.dk) [d](tel:+4533333333)
      [e](../a.md) [f](#opgaver) [g](?x=a:b) [h](/javascript:x) [i](a/b:c) [j]() a@kk.dk www.kk.dk
      """
    #expect(rules(of: text) == [])
  }

  @Test func wantsHeadingsToStartAtTheSecondLevel() {
    #expect(
      rules(of: "⟦# Titel⟧\n\n## Formål\n\n⟦Titel\n===⟧\n\nord") == [
        "overskrift-niveau", "overskrift-niveau",
      ])
  }

  @Test func warnsAboutFootnotesThatAreNotThere() {
    #expect(
      rules(of: "a⟦[^nej]⟧ b[^ja] \\[^escapet] `[^kode]`\n\n[^ja]: note") == ["fodnote-mangler"])
    #expect(rules(of: "*a* &amp; ⟦[^nej]⟧ og ⟦[^også]⟧") == ["fodnote-mangler", "fodnote-mangler"])
  }

  @Test(arguments: [">", "> ", "- ", "1. ", "> - "])
  func findsAbysmalNestingInOneLine(mark: String) {
    let file = SourceFile(path: "a.md", text: String(repeating: mark, count: 100_000) + "x")
    let (document, findings) = MarkdownParser.parse(file)
    #expect(findings.sorted().map(\.rule) == ["for-dyb-indlejring"])
    #expect(document == MarkdownDocument())
  }

  @Test func findsAbysmalNestingOfEmphasis() {
    let stars = String(repeating: "*", count: 40_000)
    let (document, findings) = MarkdownParser.parse(
      SourceFile(path: "a.md", text: "\(stars)a\(stars)"))
    #expect(findings.sorted().map(\.rule) == ["for-dyb-indlejring"])
    #expect(document == MarkdownDocument())
  }

  @Test func allowsAHundredLevels() {
    let deepest = SourceFile(path: "a.md", text: String(repeating: ">", count: 100) + "x")
    #expect(MarkdownParser.parse(deepest).findings.isEmpty)
    let deeper = SourceFile(path: "a.md", text: String(repeating: ">", count: 101) + "x")
    #expect(MarkdownParser.parse(deeper).findings.sorted().map(\.rule) == ["for-dyb-indlejring"])
  }
}
