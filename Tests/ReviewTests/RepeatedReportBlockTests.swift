import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedReportBlockTests {
  @Test func reportsTheSameBlockUnderAnotherCaption() {
    let site = ReportTexts.site(
      "",
      """
      ## 1. Møder

      ```vis møder
      ```

      ## 2. Frister

      ⟦```vis møder⟧
      billedtekst: Frister
      ```
      """)
    #expect(
      site.found() == [
        Found("blok-vist-foer", .warning, "rapporter/r/rapport.md", "```vis møder")
      ])
    #expect(
      site.findings().map(\.headline.danish)
        == ["»vis møder« har vist det samme tidligere i rapporten"])
  }

  @Test func acceptsWhatItsKeysTellApart() {
    let site = ReportTexts.site(
      "",
      """
      ```vis organisationsdiagram
      pr: 1. januar 2020
      ```

      ```vis organisationsdiagram
      ```

      ```vis tal
      tal: fora
      ```

      ```vis tal
      ```
      """)
    #expect(site.found() == [])
  }

  @Test func theReportsOwnDayIsNoOtherDay() {
    let site = ReportTexts.site(
      "",
      """
      ```vis organisationsdiagram
      ```

      ```vis organisationsdiagram
      pr: 31. december 2020
      ```
      """)
    #expect(site.findings().map(\.rule) == ["blok-vist-foer"])
  }
}
