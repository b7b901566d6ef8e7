import Diagnostics
import TestSupport
import Testing

@Suite struct StepsOutOfOrderTests {
  private static func site(_ first: String, _ second: String) -> MarkedSite {
    MarkedSite([
      "beslutninger/a.md": Texts.file(
        "titel: A\nbehandling:\n  - organ: kommunen\n    dato: \(first)\n  - organ: kommunen\n  - organ: kommunen\n    dato: \(second)"
      )
    ])
  }

  @Test func reportsAnEarlierStepAfterALater() {
    #expect(
      Self.site("12. december 2013", "⟦3. december 2013⟧").found() == [
        Found("trin-i-uorden", .warning, "beslutninger/a.md", "3. december 2013")
      ])
  }

  @Test(arguments: [
    ("3. december 2013", "12. december 2013"), ("december 2013", "3. december 2013"),
    ("2013", "2013"), ("ikke oplyst", "2010"),
  ])
  func letsStepsBeThatMayFit(first: String, second: String) {
    #expect(Self.site(first, second).found() == [])
  }
}
