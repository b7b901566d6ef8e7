import Diagnostics
import TestSupport
import Testing

@Suite struct MissingApprovalTests {
  private static let all = [
    ("ledere", "udfald: godkendt"), ("bestyrelse", "udfald: godkendt"),
    ("beboere", "udfald: ikke oplyst"), ("fonden", "udfald: afventer"),
  ]

  @Test func everyStepIsNamedAlsoOneThatNobodyKnowsOf() {
    #expect(
      PlanTexts.found(PlanTexts.approvals(Self.all[0], Self.all[1], Self.all[2], Self.all[3])) == []
    )
  }

  @Test func reportsTheStepsThatAreMissing() {
    let plan = PlanTexts.approvals(Self.all[0], Self.all[1])
      .replacing("godkendelser", with: "⟦godkendelser⟧")
    #expect(
      PlanTexts.found(plan) == [
        Found("godkendelse-mangler", .warning, "helhedsplaner/p.md", "godkendelser")
      ])
  }

  @Test func reportsAStepThatTheSchemeDoesNotKnow() {
    let plan = PlanTexts.approvals(
      Self.all[0], Self.all[1], Self.all[2], Self.all[3], ("⟦udvalget⟧", "udfald: godkendt"))
    #expect(
      PlanTexts.found(plan) == [
        Found("godkendelse-mangler", .warning, "helhedsplaner/p.md", "udvalget")
      ])
  }

  @Test(arguments: ["godkendelser: ikke oplyst", "godkendelser: ingen"])
  func saysNothingWhereTheSourcesAreSilent(plan: String) {
    #expect(PlanTexts.found(plan) == [])
  }

  @Test func asksForNothingWhereTheSchemeLaysDownNothing() {
    #expect(
      PlanTexts.site("gælder: 2016-2019", scheme: "godkendelse: ikke oplyst").found() == [])
  }
}
