import Diagnostics
import TestSupport
import Testing

@Suite struct ReportOutsideItsYearTests {
  @Test(arguments: ["31. december 2020", "2020", "20. november 2020", "ultimo 2020"])
  func acceptsADayOfTheYear(day: String) {
    #expect(ReportTexts.site("pr: \(day)\nforrige: foer").found() == [])
  }

  @Test(arguments: ["15. januar 2021", "31. december 2019"])
  func reportsADayOutsideTheYear(day: String) {
    #expect(
      ReportTexts.site("pr: ⟦\(day)⟧").found() == [
        ReportTexts.found("rapport-uden-for-aaret", day)
      ])
  }

  @Test func reportsAPreviousReportThatIsLater() {
    let site = ReportTexts.site("år: 2018\npr: 31. december 2018\nforrige: ⟦foer⟧")
    #expect(site.found() == [ReportTexts.found("rapport-uden-for-aaret", "foer")])
    #expect(
      site.findings().map(\.headline.danish) == [
        "»foer« er gjort op 31. december 2019 og ikke før denne"
      ])
  }

  @Test func aReportThatIsItsOwnPreviousIsACircleAlone() {
    let site = ReportTexts.site("forrige: ⟦r⟧")
    #expect(
      site.found() == [Found("kreds-i-henvisninger", .error, "rapporter/r/rapport.md", "r")])
  }
}
