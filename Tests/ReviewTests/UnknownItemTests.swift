import Diagnostics
import TestSupport
import Testing

@Suite struct UnknownItemTests {
  private static func site(_ keys: String, _ body: String = "## 1. Regnskab\n\n## 2. Budget")
    -> MarkedSite
  {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting(keys, body),
      "personer/bo.md": Texts.person(),
    ])
  }

  @Test(arguments: ["undtagen punkt", "kun punkt"])
  func reportsANumberThatNoItemHas(key: String) {
    let site = Self.site("deltagere:\n  - person: bo\n    til stede: ja\n    \(key): ⟦2 og 3⟧")
    #expect(
      site.found() == [Found("ukendt-punkt", .warning, "moeder/2010/a-2010-1.md", "2 og 3")])
    #expect(site.findings().map(\.headline.danish) == ["Mødet har ikke noget punkt 3"])
  }

  @Test func reportsWordsThatAreNoNumbers() {
    let site = Self.site(
      "deltagere:\n  - person: bo\n    til stede: ja\n    undtagen punkt: ⟦de sidste⟧")
    #expect(site.found().map(\.rule) == ["ukendt-punkt"])
  }

  @Test func reportsASpanOnce() {
    let site = Self.site(
      "deltagere:\n  - person: bo\n    til stede: ja\n    undtagen punkt: ⟦2-99⟧")
    #expect(site.found().map(\.text) == ["⟦2-99⟧"])
    #expect(site.findings().map(\.headline.danish) == ["Mødet har ikke noget punkt 3, 4, 5 …"])
  }

  @Test func takesListsAndSpans() {
    let keys = "deltagere:\n  - person: bo\n    til stede: ja\n    undtagen punkt: "
    #expect(Self.site(keys + "1-2").found() == [])
    #expect(Self.site(keys + "1, 2").found() == [])
  }

  @Test func asksNothingOfAMeetingWithoutItems() {
    let keys = "deltagere:\n  - person: bo\n    til stede: ja\n    undtagen punkt: 7"
    #expect(Self.site(keys, "Referatet er ikke skrevet.").found() == [])
  }
}
