import Diagnostics
import TestSupport
import Testing

@Suite struct MarkedSiteTests {
  @Test func tellsAFindingThatIsNotMarked() {
    let site = MarkedSite(["sider/om.md": "---\ntitel: Om\nfarve: rød\n---\n"])
    #expect(site.found().map(\.text) == ["farve"])
    #expect(site.found() != [Found("ukendt-noegle", .error, "sider/om.md", "farve")])
  }

  @Test func tellsAMarkAtWhichNothingIsFound() {
    let site = MarkedSite(["sider/om.md": "---\ntitel: ⟦Om⟧\n---\n"])
    #expect(site.found().map(\.description) == ["sider/om.md: error: ⟦Om⟧ [(nothing found)]"])
  }
}
