import CivilTime
import Diagnostics
import TestSupport
import Testing

@Suite struct MeetingWithoutOutcomeTests {
  private static func found(_ status: String, on day: Int) throws -> [Found] {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2012/a-2012-1.md": Texts.file("forum: a\ndato: 15. marts 2012\nstatus: \(status)"),
    ])
    return site.found(on: try #require(Day(year: 2012, month: 3, day: day)))
  }

  @Test(arguments: ["planlagt", "indkaldt"])
  func notesAMeetingOfWhichNothingIsSaidAfterItsDay(status: String) throws {
    #expect(
      try Self.found("⟦\(status)⟧", on: 16) == [
        Found("moede-uden-udfald", .note, "moeder/2012/a-2012-1.md", status)
      ])
    #expect(try Self.found(status, on: 15) == [])
  }

  @Test func notesAMeetingThatIsHeldBeforeItsDay() throws {
    #expect(try Self.found("⟦holdt⟧", on: 14).map(\.rule) == ["moede-uden-udfald"])
    #expect(try Self.found("holdt", on: 15) == [])
  }

  @Test func saysNothingOfACancelledMeeting() throws {
    #expect(try Self.found("aflyst", on: 14) + Self.found("aflyst", on: 16) == [])
  }
}
