import Diagnostics
import TestSupport
import Testing

@Suite struct MeetingOutsideLifeTests {
  private static func site(_ life: String, _ date: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: \(life)"),
      "moeder/2010/a-2010-1.md": Texts.file("forum: a\ndato: \(date)\nstatus: holdt"),
    ])
  }

  @Test(arguments: [
    ("fra august 2010", "3. maj 2010"), ("fra 2010 til 2012", "2013"),
    ("fra 2010 indtil 1. marts 2012", "1. marts 2012"),
  ])
  func reportsAMeetingOutside(life: String, date: String) {
    #expect(
      Self.site(life, "⟦\(date)⟧").found() == [
        Found("moede-uden-for-livet", .warning, "moeder/2010/a-2010-1.md", date)
      ])
  }

  @Test(arguments: [
    ("fra august 2010", "2010"), ("fra 2010 til 2012", "december 2012"), ("oplyst 2010", "2015"),
    ("fra 2010, senest oplyst 2010", "2015"),
  ])
  func saysNothingOfAMeetingThatMayFit(life: String, date: String) {
    #expect(Self.site(life, date).found() == [])
  }
}
