import Governance
import Testing

@testable import Accounts

@Suite struct IndicatorSeriesTests {
  private func years(_ series: String) throws -> [String] {
    let register = entities([
      "noegletal/a.md": "navn: A\nenhed: procent\nserie:\n\(series)"
    ])
    return IndicatorSeries(of: try #require(register["a"])).points.map {
      "\($0.year)\($0.quantity == nil ? " mangler" : "")"
    }
  }

  private func values(_ years: Int...) -> String {
    years.map { "  - tid: \($0)\n    værdi: 1" }.joined(separator: "\n")
  }

  @Test func aYearThatIsLeftOutIsMissing() throws {
    #expect(try years(values(2018, 2019, 2021)) == ["2018", "2019", "2020 mangler", "2021"])
  }

  @Test func aSurveyEverySecondYearMissesNoYear() throws {
    #expect(try years(values(2021, 2023, 2025)) == ["2021", "2023", "2025"])
    #expect(try years(values(2021, 2023, 2027)) == ["2021", "2023", "2025 mangler", "2027"])
  }

  @Test func aValueThatIsNotStatedIsMissing() throws {
    #expect(
      try years("  - tid: 2018\n    værdi: 71\n  - tid: 2019\n    værdi: ikke oplyst")
        == ["2018", "2019 mangler"])
  }

  @Test func standsInTheOrderOfTime() throws {
    #expect(try years(values(2020, 2018, 2019)) == ["2018", "2019", "2020"])
  }
}
