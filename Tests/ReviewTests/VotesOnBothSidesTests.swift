import Diagnostics
import TestSupport
import Testing

@Suite struct VotesOnBothSidesTests {
  private static func site(_ body: String, status: String = "holdt") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting("", body, status: status),
    ])
  }

  private static func votes(_ rows: String) -> MarkedSite {
    site("## 1. Plan\n\n### Beslutning\n\n```beslutning\nstemmer:\n\(rows)\n```")
  }

  @Test func reportsAPartyOnTwoSides() {
    let site = Self.votes("  for: A, B og F\n  imod: ⟦O og B⟧")
    #expect(
      site.found() == [
        Found("stemmer-paa-to-sider", .warning, "moeder/2010/a-2010-1.md", "O og B")
      ])
    #expect(
      site.findings().map(\.headline.danish) == ["»B« står både under »for« og »imod«"])
  }

  @Test func aPartyThatWasDividedSaysHowManyOnEachSide() {
    #expect(Self.votes("  for: A, B (1) og F\n  imod: B (2)\n  undlod: I").found() == [])
  }
}
