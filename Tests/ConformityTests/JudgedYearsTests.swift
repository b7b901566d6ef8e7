import CivilTime
import Governance
import Testing

@testable import Conformity

/// The years of bodies, as whoever asks for them is answered.
@Suite struct JudgedYearsTests {
  private let site = JudgedSite(
    "møder: 2 gange om året",
    meetings: ["1": "dato: 1. marts 2022", "2": "dato: 1. november 2022"])

  /// Each answer is that of the judge, by year and by day, and stays so when asked again.
  @Test(arguments: [2021, 2022, 2023], ["30. juni 2022", "31. december 2022"])
  func answersAreTheJudges(year: Int, day: String) {
    let wanted = site.judged(year, asOf: day)
    for _ in 1...2 {
      #expect(site.stored.year(year, of: "a", asOf: JudgedSite.day(day)) == wanted)
    }
    #expect((wanted != nil) == (year == 2022))
  }

  /// A body without meetings has no year.
  @Test func aBodyWithoutMeetingsHasNone() {
    #expect(site.stored.year(2022, of: "b", asOf: JudgedSite.day("31. december 2022")) == nil)
  }
}
