import CivilTime
import Diagnostics
import TestSupport
import Testing

@Suite struct FrozenOnAnotherDayTests {
  @Test(arguments: ["31. december 2020", "15. marts 2021", "2021", "2020"])
  func acceptsADayAfterTheReports(day: String) throws {
    let evening = try #require(Day(isoText: "2021-12-31"))
    #expect(ReportTexts.frozen(["møder = Møder"], on: day).found(on: evening) == [])
  }

  @Test(arguments: ["30. december 2020", "1. januar 2022", "2019"])
  func reportsADayBeforeTheReportsOrToCome(day: String) throws {
    let evening = try #require(Day(isoText: "2021-12-31"))
    #expect(
      ReportTexts.frozen(["møder = Møder"], on: "⟦\(day)⟧").found(on: evening) == [
        Found("frosset-paa-forkert-dag", .note, ReportTexts.frozenFile, day)
      ])
  }
}
