import Diagnostics
import TestSupport
import Testing

@Suite struct CivilRegistrationNumberTests {
  private static func site(_ text: String) -> MarkedSite {
    MarkedSite(["sider/om.md": "---\ntitel: Om\n---\n\n\(text)\n"])
  }

  @Test(arguments: [
    "010203-0000", "0102030000", "290200-1234", "311299-9999", "010203–0000", "010203‑0000",
  ])
  func reportsTenDigitsThatBeginWithADate(number: String) {
    let site = Self.site("Borgeren (⟦\(number)⟧) har klaget.")
    #expect(site.found() == [Found("cpr-nummer", .error, "sider/om.md", number)])
    #expect(!site.findings().contains { $0.headline.danish.contains(number) })
  }

  @Test(arguments: [
    "2010-250827", "2013-0230260-6", "5798009495044", "320100-1234", "010013-1234", "310400-1234",
    "010203-00001", "x010203-0000", "010203 0000", "4533663188", "kl. 010203", "1-010203-0000",
  ])
  func letsOtherNumbersBe(text: String) {
    #expect(Self.site(text).found() == [])
  }

  @Test func looksIntoValuesCommentsAndHolders() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010\nnote: \"⟦010203-0000⟧\"  # ⟦020304-1111⟧"),
      "fora/a/medlemmer.yaml": "- person: ikke oplyst\n  note: cpr ⟦010203-0000⟧",
    ])
    #expect(
      site.found() == [
        Found("cpr-nummer", .error, "fora/a/forum.md", "010203-0000"),
        Found("cpr-nummer", .error, "fora/a/forum.md", "020304-1111"),
        Found("cpr-nummer", .error, "fora/a/medlemmer.yaml", "010203-0000"),
      ])
  }

  @Test func cannotBeAKnownDeviation() {
    let site = MarkedSite([
      "omraader.yaml": """
      amager:
        navn: Amager
        kilde: notat
        note: Produktionsenhed ⟦1003000000⟧
        kendte afvigelser:
          - regel: ⟦cpr-nummer⟧
            grund: Det er et P-nummer
      valby:
        navn: Valby
        kilde: notat
        note: Produktionsenhed ⟦1003000000⟧
      """
    ])
    #expect(
      site.found() == [
        Found("cpr-nummer", .error, "omraader.yaml", "1003000000"),
        Found("afvigelse-uden-fund", .warning, "omraader.yaml", "cpr-nummer"),
        Found("cpr-nummer", .error, "omraader.yaml", "1003000000"),
      ])
  }
}
