import Diagnostics
import TestSupport
import Testing

@Suite struct ReportBlockElsewhereTests {
  @Test func reportsABlockOfReportsOnAnotherPage() {
    let site = MarkedSite([
      "sider/aaret.md": "---\ntitel: Året\n---\n\n⟦```vis ændringer⟧\n```\n"
    ])
    #expect(
      site.found() == [
        Found("rapportblok-uden-rapport", .warning, "sider/aaret.md", "```vis ændringer")
      ])
    #expect(
      site.findings().map(\.headline.danish) == ["»vis ændringer« viser kun noget i en rapport"])
  }

  @Test func otherBlocksMayStandAnywhere() {
    let site = MarkedSite(["sider/aaret.md": "---\ntitel: Året\n---\n\n```vis aftaler\n```\n"])
    #expect(site.found() == [])
  }

  @Test func inAReportItIsAtHome() {
    #expect(ReportTexts.site("", "```vis ændringer\n```").found() == [])
  }
}
