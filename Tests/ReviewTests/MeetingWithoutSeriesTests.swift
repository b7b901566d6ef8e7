import Diagnostics
import TestSupport
import Testing

@Suite struct MeetingWithoutSeriesTests {
  private static func site(_ meeting: String, series: [String]) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/grundlag-2020.md": Texts.basis(
        "gælder: fra 2020\n"
          + (series.isEmpty ? "møder: 1 gang om året" : "mødeserier:")
          + series.map { "\n  - id: \($0)" }.joined()),
      "moeder/2021/a-2021-1.md": Texts.file("\(meeting)\ndato: 4. marts 2021\nstatus: holdt"),
    ])
  }

  @Test func reportsAMeetingThatNamesNoneOfSeveral() {
    #expect(
      Self.site("forum: ⟦a⟧", series: ["hovedmoeder", "formoeder"]).found() == [
        Found("moede-uden-serie", .warning, "moeder/2021/a-2021-1.md", "a")
      ])
  }

  @Test func saysNothingOfAMeetingThatNamesOne() {
    let site = Self.site("forum: a\nmødeserie: formoeder", series: ["hovedmoeder", "formoeder"])
    #expect(site.found() == [])
  }

  @Test(arguments: [[], ["hovedmoeder"]])
  func saysNothingWhereThereIsNoChoice(series: [String]) {
    #expect(Self.site("forum: a", series: series).found() == [])
  }
}
