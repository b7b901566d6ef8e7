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

  @Test func reportsAMeetingBeforeTheReportIsMadeUp() {
    let site = MarkedSite([
      "rapporter/r/rapport.md":
        Texts.file("titel: Status 2020\når: 2020\npr: 31. december 2020\nmøde: ⟦kommunen-2020-1⟧"),
      "moeder/2020/kommunen-2020-1.md": Texts.file(
        "forum: kommunen\ndato: 4. marts 2020\nstatus: holdt"),
    ])
    #expect(site.found().contains(ReportTexts.found("rapport-uden-for-aaret", "kommunen-2020-1")))
  }

  @Test(arguments: ["31. december 2020", "2019"])
  func aDrawingMayShowAnEarlierDay(day: String) {
    #expect(ReportTexts.site("", Self.drawing(day)).found() == [])
  }

  @Test func reportsADrawingOfALaterDay() {
    #expect(
      ReportTexts.site("", Self.drawing("⟦31. december 2062⟧")).found() == [
        ReportTexts.found("rapport-uden-for-aaret", "31. december 2062")
      ])
  }

  private static func drawing(_ day: String) -> String {
    "## A\n\n```vis organisationsdiagram\npr: \(day)\n```"
  }

  @Test func aReportThatIsItsOwnPreviousIsACircleAlone() {
    let site = ReportTexts.site("forrige: ⟦r⟧")
    #expect(
      site.found() == [Found("kreds-i-henvisninger", .error, "rapporter/r/rapport.md", "r")])
  }
}
