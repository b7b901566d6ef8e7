import Diagnostics
import TestSupport
import Testing

@Suite struct UnfinishedApprovedReportTests {
  private static func site(_ status: String, day: String = "14. februar 2021") -> MarkedSite {
    ReportTexts.site(
      """
      forløb:
        - trin: godkendt
          dato: \(day)
      afsnit ansvarlige:
        - afsnit: Penge
          ansvarlig: kommunen
      \(status)
      """, "## Penge\n\nTekst.")
  }

  @Test(arguments: ["åben", "i gang"])
  func reportsASectionThatIsNotDone(status: String) {
    let site = Self.site("    status: ⟦\(status)⟧")
    #expect(site.found() == [ReportTexts.found("afsnit-ikke-faerdigt", status)])
    #expect(
      site.findings().map(\.headline.danish) == ["»Penge« er \(status), og rapporten er godkendt"])
  }

  @Test func acceptsDoneAndNotSaid() {
    #expect(Self.site("    status: udført").found() == [])
    #expect(Self.site("").found() == [])
  }

  @Test(arguments: [
    "*Skrives af budgetkontoret.*", "*skrives af budgetkontoret*",
    "**Skrives af budgetkontoret**", "Skrives af budgetkontoret.",
  ])
  func reportsAPlaceholderThatWasLeftThere(line: String) {
    let approved = "forløb:\n  - trin: godkendt\n    dato: 14. februar 2021"
    let text = "## Penge\n\n⟦\(line)⟧\n\nDet *skrives* med småt."
    #expect(
      ReportTexts.site(approved, text).found() == [
        ReportTexts.found("afsnit-ikke-faerdigt", line)
      ])
    #expect(ReportTexts.site("", "## Penge\n\n\(line)").found() == [])
  }

  @Test func beforeTheApprovalNothingIsLate() {
    #expect(Self.site("    status: åben", day: "14. februar 2022").found() == [])
  }

  /// How far a section is is said in words of its own, not in those of meetings and agreements.
  @Test func offersTheWordsOfASection() {
    let site = ReportTexts.site(
      "afsnit ansvarlige:\n  - afsnit: Året\n    ansvarlig: kommunen\n    status: ⟦holdt⟧",
      "## 1. Året\n\nTekst.")
    #expect(site.findings().map(\.rule) == ["ukendt-ord"])
    #expect(
      site.findings().compactMap(\.mend?.danish) == ["Vælg mellem »åben«, »i gang«, »udført«."])
  }
}
