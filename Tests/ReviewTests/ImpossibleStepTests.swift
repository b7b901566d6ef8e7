import Diagnostics
import TestSupport
import Testing

@Suite struct ImpossibleStepTests {
  private static func site(_ keys: String, status: String = "holdt") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2012/a-2012-1.md": Texts.file(
        "forum: a\ndato: 15. marts 2012\nstatus: \(status)\n\(keys)"),
    ])
  }

  @Test(arguments: [
    "referat: ⟦14. marts 2012⟧", "godkendelse: ⟦februar 2012⟧", "dagsorden: ⟦16. marts 2012⟧",
    "indkaldelse: ⟦april 2012⟧",
  ])
  func reportsAStepOnTheWrongSide(step: String) {
    let found = Self.site("sket:\n  \(step)").found()
    #expect(found.map(\.rule) == ["trin-paa-forkert-side"])
    #expect(found.allSatisfy { $0.text.hasPrefix("⟦") })
  }

  @Test(arguments: [
    "sket:\n  referat: 15. marts 2012", "sket:\n  dagsorden: 15. marts 2012",
    "sket:\n  referat: marts 2012", "flyttet fra: 8. marts 2012", "flyttet fra: 22. marts 2012",
  ])
  func takesWhatCanBe(keys: String) {
    #expect(Self.site(keys).found() == [])
  }

  @Test func reportsAMoveThatIsNone() {
    let own = Self.site("flyttet fra: ⟦15. marts 2012⟧").found()
    #expect(own.map(\.text) == ["⟦15. marts 2012⟧"])
    let unsaid = Self.site("", status: "⟦flyttet⟧").found()
    #expect(unsaid.map(\.text) == ["⟦flyttet⟧"])
  }
}
