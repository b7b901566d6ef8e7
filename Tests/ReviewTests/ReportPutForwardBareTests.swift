import Diagnostics
import TestSupport
import Testing

@Suite struct ReportPutForwardBareTests {
  private static func site(_ keys: String, step: String) -> MarkedSite {
    ReportTexts.site("\(keys)forløb:\n  - trin: udkast\n  - trin: \(step)")
  }

  @Test func reportsWhatIsPutForwardToNobodyForNothing() {
    let site = Self.site("", step: "⟦forelagt⟧\n    dato: 4. marts 2020")
    #expect(site.found() == [ReportTexts.found("forelagt-uden-indstilling", "forelagt")])
    #expect(
      site.findings().map(\.headline.danish) == [
        "Rapporten er forelagt uden `til` og `det indstilles`"
      ])
  }

  @Test(arguments: ["at det tages til efterretning", "ingen", "ikke oplyst"])
  func acceptsWhatIsSaidOfIt(request: String) {
    let site = Self.site(
      "til: kommunen\ndet indstilles: \(request)\n", step: "forelagt\n    dato: 4. marts 2020")
    #expect(site.found() == [])
  }

  @Test(arguments: ["dato: 4. marts 2022", "udfald: afventer", "dato: ikke oplyst"])
  func aPlanIsNoStepTaken(plan: String) {
    #expect(Self.site("", step: "forelagt\n    \(plan)").found() == [])
  }

  @Test func anOutcomeTellsThatItWasTaken() {
    let site = Self.site("til: kommunen\n", step: "⟦forelagt⟧\n    udfald: godkendt")
    #expect(site.found() == [ReportTexts.found("forelagt-uden-indstilling", "forelagt")])
  }
}
