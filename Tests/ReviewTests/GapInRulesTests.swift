import Diagnostics
import TestSupport
import Testing

@Suite struct GapInRulesTests {
  private static func site(_ first: String, _ second: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium("gælder: \(first)"),
      "fora/a/grundlag-2015.md": Texts.basis("gælder: \(second)"),
    ])
  }

  @Test func reportsDaysWithoutRules() {
    #expect(
      Self.site("fra 2010 til 2012", "⟦fra 2015⟧").found() == [
        Found("hul-i-reglerne", .note, "fora/a/grundlag-2015.md", "fra 2015")
      ])
  }

  @Test(arguments: [
    ("fra 2010 til 2014", "fra 2015"), ("fra 2010, senest oplyst 2010", "fra 2015"),
    ("fra 2010 til 2012", "fra 2015\nerstatter: a/kommissorium-2010"), ("fra 2010", "fra 2015"),
  ])
  func saysNothingOfWhatFits(first: String, second: String) {
    let expected =
      second.contains("erstatter")
      ? [Found("hul-i-reglerne", .note, "fora/a/grundlag-2015.md", "fra 2015")] : []
    let marked = expected.isEmpty ? second : second.replacing("fra 2015", with: "⟦fra 2015⟧")
    #expect(Self.site(first, marked).found() == expected)
  }
}
