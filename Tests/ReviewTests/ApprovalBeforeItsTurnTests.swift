import Diagnostics
import TestSupport
import Testing

@Suite struct ApprovalBeforeItsTurnTests {
  private static func found(leaders: String, board: String, residents: String, fund: String)
    -> [Found]
  {
    PlanTexts.found(
      PlanTexts.approvals(
        ("ledere", "dato: \(leaders)"), ("bestyrelse", "dato: \(board)"),
        ("beboere", "dato: \(residents)"), ("fonden", "dato: \(fund)")))
  }

  @Test func reportsAStepBeforeTheOneItWaitsFor() {
    let found = Self.found(
      leaders: "20. september 2017", board: "⟦1. september 2017⟧", residents: "oktober 2017",
      fund: "18. december 2017"
    )
    // The order of the lines is told apart from the order of the scheme.
    #expect(
      found.contains(
        Found("godkendt-foer-tur", .warning, "helhedsplaner/p.md", "1. september 2017")))
    #expect(found.filter { $0.rule == "godkendt-foer-tur" }.count == 1)
  }

  @Test func aStepWaitsForAllThatComeBeforeIt() {
    let found = Self.found(
      leaders: "1. september 2017", board: "20. september 2017", residents: "december 2017",
      fund: "⟦30. november 2017⟧"
    )
    #expect(found.filter { $0.rule == "godkendt-foer-tur" }.count == 1)
  }

  @Test(arguments: ["september 2017", "20. september 2017", "ikke oplyst"])
  func letsDatesBeThatMayFit(leaders: String) {
    #expect(
      Self.found(
        leaders: leaders, board: "20. september 2017", residents: "ikke oplyst",
        fund: "18. december 2017"
      ) == [])
  }
}
