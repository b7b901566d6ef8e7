import Diagnostics
import TestSupport
import Testing

@Suite struct DecisionWithoutMeetingTests {
  private static func site(_ body: String, status: String = "holdt") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting("flyttet fra: 2009", body, status: status),
    ])
  }

  @Test(arguments: ["planlagt", "indkaldt", "aflyst", "flyttet"])
  func reportsADecisionOfAMeetingThatWasNotHeld(status: String) {
    let site = Self.site("## 1. Plan\n\n### Beslutning\n\nGodkendt.", status: "⟦\(status)⟧")
    #expect(
      site.found() == [
        Found("beslutning-uden-moede", .warning, "moeder/2010/a-2010-1.md", status)
      ])
  }

  @Test func aPlannedMeetingMayHaveRecommendations() {
    let site = Self.site("## 1. Plan\n\n### Indstilling\n\n1. at den godkendes", status: "planlagt")
    #expect(site.found() == [])
  }
}
