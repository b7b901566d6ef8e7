import Diagnostics
import Governance
import Phrases
import Testing

@testable import Accounts

@Suite struct FundingTests {
  private func funding(_ lines: String) throws -> Funding {
    let register = entities([
      "ordninger/a.md": """
      navn: Ordningen
      giver: fonden
      gælder: 2015-2018
      finansiering:
      \(lines)
      """
    ])
    return Funding(of: try #require(register["a"]))
  }

  private func derived(_ funding: Funding) -> [[String]] {
    funding.levels.map { level in
      level.contributions.map { $0.derived?.sum.printed(in: .danish) ?? "" }
    }
  }

  @Test func worksOutTheOneShareThatIsNotStatedAndTheOtherPayersShare() throws {
    let funding = try funding(
      """
        - betales af: fonden
          andel: ikke oplyst
        - id: medfinansiering
          betales af:
            - kommunen
            - organisationerne
          andel: 25 %
        - id: kommunens-andel
          inden for: medfinansiering
          betales af: kommunen
          andel: 12,5 %, typisk
        - inden for: kommunens-andel
          betales af: kommunen
          andel: 10,6 %
        - inden for: kommunens-andel
          betales af: kommunen
          andel: 1,9 %
      """)
    #expect(
      derived(funding) == [
        ["75 % = 100 % - 25 %", ""], ["", "12,5 % = 25 % - 12,5 %"], ["", ""],
      ])
    #expect(funding.levels[1].contributions.last?.payers == ["organisationerne"])
    // What follows from what is only typical is only typical.
    #expect(funding.levels[1].contributions.last?.proviso == .typically)
  }

  @Test func derivesNothingWhereTwoAreUnknown() throws {
    let funding = try funding(
      """
        - betales af: fonden
          andel: ikke oplyst
        - betales af: kommunen
          andel: ikke oplyst
        - betales af: organisationerne
          andel: 10 %
      """)
    #expect(derived(funding) == [["", "", ""]])
  }

  @Test func saysHowFarSharesGoBeyondTheirWhole() throws {
    let funding = try funding(
      "  - betales af: fonden\n    andel: 75 %\n  - betales af: kommunen\n    andel: 35 %")
    #expect(funding.levels.map { $0.excess?.sum.printed(in: .danish) } == ["10 % = 110 % - 100 %"])
  }

  @Test func readsAPartOfItselfOnce() throws {
    let funding = try funding(
      """
        - id: a
          inden for: b
          betales af: fonden
          andel: 10 %
        - id: b
          inden for: a
          betales af: kommunen
          andel: 10 %
      """)
    #expect(funding.levels.isEmpty)
  }
}
