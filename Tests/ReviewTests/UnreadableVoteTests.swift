import Diagnostics
import TestSupport
import Testing

@Suite struct UnreadableVoteTests {
  private static func votes(_ rows: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting(
        "", "## 1. Plan\n\n### Beslutning\n\n```beslutning\nstemmer:\n\(rows)\n```",
        status: "holdt"),
    ])
  }

  @Test(arguments: ["mange", "-99", "99", "a", "V (mange)", "Venstre", "V (2", "A B"])
  func reportsWhatIsNoLetter(words: String) {
    let site = Self.votes("  for: A\n  imod: ⟦\(words)⟧")
    #expect(
      site.found() == [
        Found("stemme-uden-parti", .warning, "moeder/2010/a-2010-1.md", words)
      ])
    #expect(site.findings().map(\.headline.danish) == ["»\(words)« er ikke et partis bogstav"])
  }

  @Test func lettersMayHaveANumber() {
    #expect(Self.votes("  for: A, B (1), Æ og Ø\n  imod: B (12)\n  undlod: UP").found() == [])
  }
}
