import Diagnostics
import TestSupport
import Testing

@Suite struct SubstituteNotAllowedTests {
  private static func site(_ rule: String, _ capacity: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium("gælder: fra 2010\nvikarer: \(rule)"),
      "moeder/2022/a-2022-1.md": Texts.file(
        """
        forum: a
        dato: 15. marts 2022
        status: holdt
        deltagere:
          - fra: kommunen
            som: \(capacity)
            til stede: ⟦ja⟧
        """),
    ])
  }

  @Test func reportsASubstitute() {
    #expect(
      Self.site("nej", "vikar for formanden").found(on: Texts.afterwards) == [
        Found("vikar-ikke-tilladt", .warning, "moeder/2022/a-2022-1.md", "ja")
      ])
  }

  @Test(arguments: [("ja", "vikar for formanden"), ("nej", "referent")])
  func saysNothingOfOthers(rule: String, capacity: String) {
    let found = Self.site(rule, capacity).found(on: Texts.afterwards)
    #expect(!found.contains { $0.description.contains("vikar-ikke-tilladt") })
  }
}
