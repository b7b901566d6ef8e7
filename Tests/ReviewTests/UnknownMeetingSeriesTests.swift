import Diagnostics
import TestSupport
import Testing

@Suite struct UnknownMeetingSeriesTests {
  private static func site(_ series: String, _ date: String = "4. marts 2021") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/grundlag-2010.md": Texts.basis(
        "gælder: fra 2010 til 2019\nmødeserier:\n  - id: formoeder"),
      "fora/a/grundlag-2020.md": Texts.basis(
        "gælder: fra 2020\nmødeserier:\n  - id: hovedmoeder\n  - id: smaa"),
      "moeder/2021/a-2021-1.md": Texts.file(
        "forum: a\nmødeserie: \(series)\ndato: \(date)\nstatus: holdt"),
    ])
  }

  @Test(arguments: ["hovedmoede", "formoeder"])
  func reportsASeriesThatTheRulesOfTheDayDoNotHave(series: String) {
    #expect(
      Self.site("⟦\(series)⟧").found() == [
        Found("ukendt-moedeserie", .warning, "moeder/2021/a-2021-1.md", series)
      ])
  }

  @Test(arguments: ["hovedmoeder", "smaa"])
  func saysNothingOfASeriesThatTheyHave(series: String) {
    #expect(Self.site(series).found() == [])
  }

  @Test func asksTheRulesOfTheDay() {
    #expect(Self.site("formoeder", "4. marts 2015").found() == [])
  }
}
