import Diagnostics
import TestSupport
import Testing

@Suite struct MeetingBeyondCalendarTests {
  @Test func reportsTheYearOnceAndNoYearWithoutMeetings() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(
        "gælder: fra 2010\nmøder: 1 gang om året"),
      "moeder/2020/a-2020-1.md": Texts.file("forum: a\ndato: 3. maj 2020\nstatus: holdt"),
      "moeder/2925/a-2925-1.md": Texts.file(
        "forum: a\ndato: ⟦3. maj 2925⟧\nstatus: planlagt"),
    ])
    #expect(
      site.found() == [
        Found("moede-uden-for-kalenderen", .error, "moeder/2925/a-2925-1.md", "3. maj 2925")
      ])
  }
}
