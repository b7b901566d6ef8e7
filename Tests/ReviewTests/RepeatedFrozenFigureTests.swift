import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedFrozenFigureTests {
  @Test func acceptsTheSameFigureInAnotherPlace() {
    let lines = ["møder › Rådet › Holdt = 4", "møder › Udvalget › Holdt = 4"]
    #expect(ReportTexts.frozen(lines).found() == [])
  }

  @Test(arguments: ["4", "5"])
  func reportsAPlaceThatStandsTwice(value: String) {
    let site = ReportTexts.frozen([
      "møder › Rådet › Holdt = 4", "⟦møder › Rådet › Holdt = \(value)⟧",
    ])
    #expect(
      site.found() == [
        Found(
          "frosset-sted-gentaget", .error, ReportTexts.frozenFile,
          "'møder › Rådet › Holdt = \(value)'")
      ])
    #expect(site.findings().first?.related.count == 1)
  }
}
