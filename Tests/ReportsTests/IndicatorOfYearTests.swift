import Accounts
import CivilTime
import Governance
import Phrases
import Testing

@testable import Reports

@Suite struct IndicatorOfYearTests {
  private func indicator(_ year: Int, _ values: (Int, String)...) throws -> IndicatorOfYear {
    let series = values.map { "  - tid: \($0.0)\n    værdi: \($0.1)" }.joined(separator: "\n")
    let year = try reportYear(
      year, ["noegletal/n.md": "navn: Trygge\nenhed: procent\nserie:\n\(series)"])
    return try #require(IndicatorOfYear.all(in: year).first)
  }

  @Test func standsBesideTheYearBefore() throws {
    let indicator = try indicator(2021, (2019, "60"), (2020, "63,5"), (2021, "70"), (2022, "80"))
    #expect(indicator.value?.number == DecimalNumber(70))
    #expect(indicator.previous?.year == 2020)
    #expect(indicator.change == DecimalNumber(65, scale: 1))
    #expect(indicator.series.points.map(\.year) == [2019, 2020, 2021])
    #expect(indicator.gap == nil)
  }

  @Test func aYearWithoutAValueIsAGapAndMissingInTheSeries() throws {
    let indicator = try indicator(2021, (2018, "60"), (2019, "61"))
    #expect(
      lines([indicator.gap].compactMap { $0 }) == ["»Trygge« har ingen værdi for 2021 [n, serie]"])
    #expect(indicator.series.points.map(\.year) == [2018, 2019, 2020, 2021])
    #expect(indicator.series.points.count { $0.quantity == nil } == 2)
  }

  @Test func aYearBetweenTwoSurveysIsNoGap() throws {
    let indicator = try indicator(2022, (2019, "60"), (2021, "61"))
    #expect(indicator.gap == nil)
    #expect(indicator.value == nil)
    #expect(try self.indicator(2023, (2019, "60"), (2021, "61")).gap != nil)
  }

  @Test func aBoundHasNoChange() throws {
    #expect(try indicator(2021, (2020, "8"), (2021, "under 5")).change == nil)
  }
}
