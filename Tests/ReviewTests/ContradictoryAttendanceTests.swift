import Diagnostics
import TestSupport
import Testing

@Suite struct ContradictoryAttendanceTests {
  private static func site(_ keys: String, _ body: String = "## 1. Regnskab\n\n## 2. Budget")
    -> MarkedSite
  {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting(keys, body),
      "personer/bo.md": Texts.person(),
      "fora/a/medlemmer.yaml": "- person: eva\n  gælder: fra 2010",
      "personer/eva.md": Texts.person("navn: Eva"),
    ])
  }

  @Test func whoWasAwayCannotLeaveForAnItem() {
    let site = Self.site(
      "deltagere:\n  - person: bo\n    til stede: afbud\n    undtagen punkt: ⟦1⟧")
    #expect(
      site.found() == [
        Found("fremmoede-i-modstrid", .warning, "moeder/2010/a-2010-1.md", "1")
      ])
  }

  @Test func exceptAndOnlyExcludeEachOther() {
    let site = Self.site(
      "deltagere:\n  - person: bo\n    til stede: ja\n    undtagen punkt: 1\n    kun punkt: ⟦2⟧")
    #expect(site.found().map(\.rule) == ["fremmoede-i-modstrid"])
  }

  @Test(arguments: ["mandat for", "stedfortræder for"])
  func nobodyStandsInForOneWhoWasThere(key: String) {
    let site = Self.site(
      """
      deltagere:
        - person: bo
          til stede: ja
          \(key): ⟦eva⟧
        - person: eva
          til stede: ja
      """)
    #expect(site.findings().map(\.headline.danish) == ["»eva« var selv til stede"])
    #expect(site.found().map(\.text) == ["⟦eva⟧"])
  }

  @Test func aMandateOfOneWhoStayedAwayIsInOrder() {
    let site = Self.site(
      """
      deltagere:
        - person: bo
          til stede: ja
          mandat for: eva
        - person: eva
          til stede: nej
      """)
    #expect(site.found() == [])
  }
}
