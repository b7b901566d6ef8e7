import Accounts
import Diagnostics
import Phrases
import Testing

@testable import Reports

@Suite struct SpendingOfYearTests {
  private func frame(_ spending: String, in year: Int, frame: String = "10 mio. kr.") throws
    -> SpendingOfYear
  {
    SpendingOfYear(
      try reportYear(
        year,
        [
          "ordninger/o.md": "navn: Ordningen\ngiver: kommunen\ngælder: fra 2015",
          "helhedsplaner/p.md": """
          navn: Planen
          ordning: o
          gælder: 2019-2022
          ramme: \(frame)
          forbrug:
          \(spending)
          """,
        ]))
  }

  private let years = """
      - tid: 2019
        beløb: 1 mio. kr.
      - tid: 2020
        beløb: 2,5 mio. kr.
      - tid: 2021
        beløb: 3 mio. kr.
    """

  /// However old a plan is, a year of which the spending is stated is no gap.
  @Test func anOldPlanIsLookedThroughToo() throws {
    let site = try reportYear(
      2021,
      [
        "ordninger/o.md": "navn: Ordningen\ngiver: kommunen\ngælder: fra 1900",
        "helhedsplaner/p.md": """
        navn: Planen
        ordning: o
        gælder: 1950-2022
        ramme: 10 mio. kr. (2019-priser)
        forbrug:
        \(years)
        """,
      ])
    let spending = SpendingOfYear(site)
    #expect(spending.frames.map(\.unknownYears) == [Array(1962...2018)])
    #expect(spending.gaps.isEmpty)
  }

  @Test func whatIsSpentLaterIsNotOfTheYear() throws {
    let frame = try #require(try frame(years, in: 2020).frames.first)
    #expect(frame.inYear.spent?.figure.printed(in: .danish) == "2,5 mio. kr.")
    #expect(frame.before.spent?.figure.printed(in: .danish) == "1 mio. kr.")
    #expect(frame.spending.spent?.figure.printed(in: .danish) == "3,5 mio. kr.")
    #expect(frame.spending.rest?.result.printed(in: .danish) == "6,5 mio. kr.")
    #expect(frame.share == DecimalNumber(35))
    #expect(frame.isComplete)
  }

  @Test func aYearWithoutSpendingAndAPriceLevelThatIsNotStatedAreGaps() throws {
    let spending = try frame("  - tid: 2019\n    beløb: 1 mio. kr.", in: 2021)
    #expect(spending.frames.map(\.unknownYears) == [[2020, 2021]])
    #expect(
      lines(spending.gaps) == [
        "Forbruget i 2021 for »Planen« er ikke oplyst [p, forbrug]",
        "Prisniveauet for »Planen« er ikke oplyst [p, ramme]",
      ])
  }

  @Test func aPriceLevelBesideTheAmountIsStated() throws {
    #expect(
      try frame(years, in: 2021, frame: "10 mio. kr. (2019-priser)").gaps.isEmpty)
  }

  @Test func aFrameInThousandsIsSharedByWhatItComesTo() throws {
    let spending = try frame(
      "  - tid: 2019\n    beløb: 333.333 kr.", in: 2019, frame: "1 mio. kr.")
    #expect(spending.frames.first?.share == DecimalNumber(33))
  }

  @Test func aYearAfterThePlanHasNoFrame() throws {
    #expect(
      lines(try frame(years, in: 2025).gaps)
        == ["Ingen ramme eller bevilling er oplyst for 2025"])
  }
}
