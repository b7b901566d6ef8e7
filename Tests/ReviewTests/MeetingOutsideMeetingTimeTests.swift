import Diagnostics
import TestSupport
import Testing

@Suite struct MeetingOutsideMeetingTimeTests {
  private static func site(_ rule: String, _ meeting: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium("gælder: fra 2010\nmødetid: \(rule)"),
      "moeder/2022/a-2022-1.md": Texts.file("forum: a\n\(meeting)"),
    ])
  }

  @Test(arguments: [
    ("i løbet af 2. kvartal", "dato: ⟦1. juli 2022⟧\nstatus: holdt", "1. juli 2022"),
    (
      "onsdag kl. 17.00", "dato: 2. marts 2022\ntid: ⟦kl. 16.00⟧\nstatus: holdt", "kl. 16.00"
    ),
  ])
  func reportsTheDayOrTheTime(rule: String, meeting: String, place: String) {
    #expect(
      Self.site(rule, meeting).found(on: Texts.afterwards) == [
        Found("moede-uden-for-moedetiden", .warning, "moeder/2022/a-2022-1.md", place)
      ])
  }

  @Test(arguments: [
    "dato: 30. juni 2022\nstatus: holdt", "dato: sommeren 2022\nstatus: holdt",
    "dato: 1. juli 2022\nstatus: planlagt", "dato: 1. juli 2022\nstatus: aflyst",
    "eksempel: ja\ndato: 1. juli 2022\nstatus: holdt",
  ])
  func saysNothingOfAMeetingThatMayFitOrWasNotHeld(meeting: String) {
    let found = Self.site("i løbet af 2. kvartal", meeting).found(on: Texts.afterwards)
    #expect(!found.contains { $0.description.contains("moede-uden-for-moedetiden") })
  }
}
