import Diagnostics
import TestSupport
import Testing

@Suite struct TargetBeforeSeriesTests {
  private static func indicator(_ year: String) -> MarkedSite {
    MarkedSite([
      "noegletal/a.md": Texts.file(
        """
        navn: A
        enhed: procent
        målsætning:
          værdi: mindst 75
          tid: \(year)
        serie:
          - tid: 2021
            værdi: 58
        """)
    ])
  }

  @Test func reportsATargetThatNobodyCanSeeReached() {
    #expect(
      Self.indicator("⟦2016⟧").found() == [
        Found("maal-foer-serien", .warning, "noegletal/a.md", "2016")
      ])
  }

  @Test(arguments: ["2021", "2026"]) func letsALaterTargetBe(year: String) {
    #expect(Self.indicator(year).found() == [])
  }
}
