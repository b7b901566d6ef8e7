import Diagnostics
import Testing

@testable import Markdown

@Suite struct AddressTests {
  private func addresses(of text: String) -> [String] {
    MarkdownParser.parse(SourceFile(path: "a.md", text: text)).document.addresses
  }

  @Test func addressesAKommissoriumByItsPrintedNumbers() {
    let text = """
      ## 1. Formål

      Første stykke.

      Forummet skal

      - holde dialogen
      - vurdere

      ## 4. Opgaver

      ### Temagrupper

      1. Den ene.
      2. Den anden.
         - a) et
         - b) to
      4. Den fjerde.

      ## 5. Kompetence

      Ét.

      To.
      """
    #expect(
      addresses(of: text) == [
        "formaal", "formaal-stk-1", "formaal-stk-2", "formaal-stk-2-nr-1", "formaal-stk-2-nr-2",
        "opgaver", "opgaver-temagrupper", "opgaver-temagrupper-1", "opgaver-temagrupper-2",
        "opgaver-temagrupper-4", "opgaver-temagrupper-2-a", "opgaver-temagrupper-2-b",
        "kompetence", "kompetence-stk-1", "kompetence-stk-2",
      ])
  }

  @Test func keepsAddressesApart() {
    #expect(
      addresses(of: "## A\n\n1. x\n\n<!-- -->\n\n1. y\n\n## A\n\n- x\n") == [
        "a", "a-1", "a-1-2", "a-2", "a-2-nr-1",
      ])
    #expect(addresses(of: "ord\n\n1. x\n\n## ½\n\n## 2.\n") == ["stk-1", "nr-1", "afsnit", "2"])
  }

  @Test(arguments: [
    ("Ærø, Ørsted & Århus", "aeroe-oersted-aarhus"),
    ("A\u{30A}rhus a\u{30A}", "aarhus-aa"),
    ("Café Müller ß Łódź Øo\u{308}", "cafe-muller-ss-lodz-oeo"),
    ("  2½ time -- §4  ", "2-time-4"),
    ("Ünïcødé 👍🏽", "unicoede"),
    ("日本", ""),
  ])
  func writesSlugsInASCII(words: String, slug: String) {
    #expect(Slug.slug(words) == slug)
  }

  @Test func givesEveryRealDocumentUniqueASCIIAddresses() {
    for file in ContentFolder.markdownFiles() {
      let body = ContentFolder.body(of: file)
      let addresses = MarkdownParser.parse(file, body: body).document.addresses
      #expect(Set(addresses).count == addresses.count, "\(file.path)")
      let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
      #expect(addresses.allSatisfy { !$0.isEmpty && $0.allSatisfy(allowed.contains) })
    }
  }
}
