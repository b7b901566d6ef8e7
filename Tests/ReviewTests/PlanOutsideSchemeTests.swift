import Diagnostics
import TestSupport
import Testing

@Suite struct PlanOutsideSchemeTests {
  private static func found(_ validity: String) -> [Found] {
    PlanTexts.site("gælder: \(validity)", scheme: "godkendelse: ikke oplyst").found()
  }

  @Test(arguments: ["2020-2023", "fra 1. januar 2019", "fra december 2014"])
  func reportsAPlanThatBeginsWhenThereAreNoFunds(validity: String) {
    #expect(
      Self.found("⟦\(validity)⟧") == [
        Found("plan-begynder-uden-for-ordningen", .warning, "helhedsplaner/p.md", validity)
      ])
  }

  @Test(arguments: ["2018-2021", "2015-2018", "oplyst 2020", "ikke oplyst", "fra 2018"])
  func letsAPlanRunOnAfterTheFunds(validity: String) {
    #expect(Self.found(validity) == [])
  }
}
