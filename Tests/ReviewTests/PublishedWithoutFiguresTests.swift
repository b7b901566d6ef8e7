import Diagnostics
import TestSupport
import Testing

@Suite struct PublishedWithoutFiguresTests {
  private static let keys = "til: kommunen\ndet indstilles: ingen\nforløb:\n  - trin: "

  @Test func reportsThePublishedReportWhoseFiguresAreNotKept() {
    #expect(
      ReportTexts.site("\(Self.keys)⟦udgivet⟧\n    dato: 17. marts 2020").found() == [
        Found("udgivet-uden-frosset", .note, "rapporter/r/rapport.md", "udgivet")
      ])
  }

  @Test(arguments: ["udgivet\n    dato: 17. marts 2099", "forelagt\n    dato: 17. marts 2020"])
  func whatIsNotPublishedYetIsNotFrozen(step: String) {
    #expect(ReportTexts.site("\(Self.keys)\(step)").found() == [])
  }
}
