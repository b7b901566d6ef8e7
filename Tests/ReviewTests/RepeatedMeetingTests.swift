import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedMeetingTests {
  private static func site(_ second: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2012/a-2012-1.md": meeting("dato: 15. marts 2012\nstatus: holdt"),
      "moeder/2012/a-2012-2.md": meeting(second),
    ])
  }

  private static func meeting(_ keys: String) -> String { Texts.file("forum: a\n\(keys)") }

  @Test func reportsTwoMeetingsOnOneDay() {
    let site = Self.site("dato: ⟦15. marts 2012⟧\nstatus: holdt")
    #expect(
      site.found() == [
        Found("moede-gentaget", .warning, "moeder/2012/a-2012-2.md", "15. marts 2012")
      ])
    #expect(site.findings().map(\.headline.danish) == ["»a-2012-1« er også 15. marts 2012"])
  }

  @Test(arguments: [
    "dato: 16. marts 2012\nstatus: holdt", "dato: marts 2012\nstatus: holdt",
    "dato: 15. marts 2012\nstatus: aflyst",
  ])
  func saysNothingOfAnotherDayAnImpreciseOneOrACancelledMeeting(second: String) {
    #expect(Self.site(second).found() == [])
  }
}
