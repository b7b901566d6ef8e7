import Diagnostics
import TestSupport
import Testing

@Suite struct UnknownTaskTests {
  private static func site(first: String, second: String, day: String = "2011") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting("", "## 1. Oplæg\n\n\(first)"),
      "moeder/2011/a-2011-1.md": Texts.file(
        "forum: a\ndato: \(day)\nstatus: holdt", "## 1. Opfølgning\n\n\(second)"),
    ])
  }

  private static let task = "```opgave\nid: oplaeg\nhvad: Skriver et oplæg\n```"

  @Test func findsNothingWrongWithATaskThatWasGiven() {
    let site = Self.site(
      first: Self.task,
      second: "```opgave\nfølger op på: a-2010-1, oplaeg\nstatus: udført\n```")
    #expect(site.found() == [])
  }

  @Test func reportsATaskThatTheMeetingDidNotGive() {
    let site = Self.site(
      first: Self.task, second: "```punkt\nfølger op på: ⟦a-2010-1, opleg⟧\n```")
    #expect(
      site.found() == [
        Found("ukendt-opgave", .error, "moeder/2011/a-2011-1.md", "a-2010-1, opleg")
      ])
    #expect(site.findings().map(\.mend?.danish) == ["Mente du »oplaeg«?"])
  }

  @Test func reportsAMeetingNamedWithoutATask() {
    let site = Self.site(first: Self.task, second: "```punkt\nfølger op på: ⟦a-2010-1⟧\n```")
    #expect(
      site.findings().map(\.mend?.danish) == [
        "Skriv opgavens id efter et komma: `a-2010-1, oplaeg`."
      ])
  }

  @Test func reportsATaskThatIsGivenLater() {
    let site = Self.site(
      first: Self.task, second: "```punkt\nfølger op på: ⟦a-2010-1, oplaeg⟧\n```",
      day: "1. januar 2010")
    #expect(
      site.findings().map(\.headline.danish) == ["»a-2010-1« ligger ikke før dette møde"])
  }
}
