import Diagnostics
import TestSupport
import Testing

@Suite struct SuccessorBeforeEndTests {
  private static func site(_ own: String, _ event: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: \(own)"),
      "fora/b/forum.md": Texts.forum(
        "gælder: fra efteråret 2020\nforgængere:\n  - \(event)\n    måde: afløst"),
    ])
  }

  @Test(arguments: [
    "fra 2010 til 31. december 2021", "fra 2010, senest oplyst 2021", "oplyst 2010-2021",
    "fra 2010 indtil januar 2021",
  ])
  func reportsAPredecessorThatGoesOn(own: String) {
    #expect(
      Self.site(own, "forum: ⟦a⟧").found() == [
        Found("efterfoelger-foer-ophoer", .error, "fora/b/forum.md", "a")
      ])
  }

  @Test(arguments: [
    "fra 2010", "fra 2010 til 2020", "fra 2010 indtil efteråret 2020", "oplyst 2010-2020",
    "fra 2010, ophørt senest 2025", "ikke oplyst",
  ])
  func saysNothingOfWhatFits(own: String) {
    #expect(Self.site(own, "forum: a").found() == [])
  }

  @Test func pointsAtTheEventsOwnDate() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010 til 2021"),
      "fora/b/forum.md": Texts.forum(
        """
        gælder: fra 2010
        forgængere:
          - forum: a
            måde: optaget
            dato: ⟦marts 2020⟧
        """),
    ])
    #expect(
      site.found() == [
        Found("efterfoelger-foer-ophoer", .error, "fora/b/forum.md", "marts 2020")
      ])
    #expect(
      site.findings().map(\.headline.danish) == [
        "»a« gælder 2010–2021, men følges af »b« marts 2020"
      ])
  }

  @Test func letsARevivedBodyGoOn() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010 til 2021"),
      "fora/b/forum.md": Texts.forum(
        "gælder: fra 2015\nforgængere:\n  - forum: a\n    måde: genoprettet"),
    ])
    #expect(site.found() == [])
  }
}
