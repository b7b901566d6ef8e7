import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedTimeTests {
  private static func indicator(_ second: String) -> MarkedSite {
    MarkedSite([
      "noegletal/a.md": Texts.file(
        """
        navn: A
        enhed: procent
        serie:
          - tid: 2021
            værdi: 58
          - tid: \(second)
            værdi: 59
        """)
    ])
  }

  @Test func reportsATimeThatStandsTwice() {
    #expect(
      Self.indicator("⟦2021⟧").found() == [
        Found("tid-gentaget", .warning, "noegletal/a.md", "2021")
      ])
  }

  @Test func letsTwoTimesBe() { #expect(Self.indicator("2022").found() == []) }
}
