import Diagnostics
import TestSupport
import Testing

@Suite struct SourceWithoutJournalNumberTests {
  private static func site(_ keys: String) -> MarkedSite {
    MarkedSite(["kilder/a.md": "---\ntitel: \(keys)\nart: notat\ndato: 2010\n---\n"])
  }

  @Test func asksForBothNumbers() {
    let site = Self.site("⟦A⟧")
    #expect(site.found() == [Found("kilde-uden-journalnummer", .warning, "kilder/a.md", "A")])
    #expect(
      site.findings().map(\.headline.danish) == [
        "`sagsnr` og `dokumentnr` mangler på kilden »a«"
      ])
  }

  @Test func asksForTheOneThatIsMissing() {
    #expect(
      Self.site("⟦A⟧\nsagsnr: 2010-24616").findings().map(\.headline.danish) == [
        "`dokumentnr` mangler på kilden »a«"
      ])
  }

  @Test(arguments: [
    "A\nsagsnr: ikke oplyst\ndokumentnr: ikke oplyst", "A\nforeligger: nej", "A\nekstern: ja",
  ])
  func letsTheOthersBe(keys: String) {
    #expect(Self.site(keys).found() == [])
  }
}
