import Governance
import Testing

@testable import Reports

@Suite struct PlansOfYearTests {
  private let scheme = """
    navn: Ordningen
    giver: kommunen
    gælder: fra 2015
    godkendelse:
      - trin: beboermoeder
      - trin: bestyrelsen
        navn: Bestyrelsen
        efter: beboermoeder
      - trin: fonden
        efter: bestyrelsen
    """

  private func gaps(_ approvals: String, year: Int = 2020) throws -> [String] {
    let year = try reportYear(
      year,
      [
        "ordninger/o.md": scheme,
        "fora/b/forum.md": "navn: B\nart: forum",
        "helhedsplaner/p.md": """
        navn: Planen
        ordning: o
        gælder: 2019-2022
        bestyrelse: b
        godkendelser:
        \(approvals)
        """,
      ])
    return lines(PlansOfYear(year).gaps)
  }

  @Test func aStepWithoutStateOrDayIsAGap() throws {
    #expect(
      try gaps(
        """
          - trin: beboermoeder
            udfald: godkendt
          - trin: fonden
            dato: 1. marts 2020
            udfald: godkendt
        """) == [
          "Dagen, da trinnet »beboermoeder« blev afsluttet for »Planen«, er ikke oplyst [p, godkendelser]",
          "Om »Planen« er godkendt i trinnet »Bestyrelsen«, er ikke oplyst [p, godkendelser]",
        ])
  }

  @Test func nothingIsAskedOfAStepThatWaits() throws {
    #expect(
      try gaps(
        """
          - trin: beboermoeder
            dato: 1. marts 2020
            udfald: godkendt
          - trin: bestyrelsen
            udfald: afventer
        """) == [])
  }

  @Test func anApprovalFromAfterTheReportsDayIsNotThere() throws {
    let approvals = """
        - trin: beboermoeder
          dato: 1. marts 2021
          udfald: godkendt
        - trin: bestyrelsen
          dato: 1. april 2021
          udfald: godkendt
        - trin: fonden
          dato: 1. maj 2021
          udfald: godkendt
      """
    #expect(try gaps(approvals, year: 2021) == [])
    #expect(
      try gaps(approvals, year: 2020) == [
        "Om »Planen« er godkendt i trinnet »beboermoeder«, er ikke oplyst [p, godkendelser]",
        "Om »Planen« er godkendt i trinnet »Bestyrelsen«, er ikke oplyst [p, godkendelser]",
        "Om »Planen« er godkendt i trinnet »fonden«, er ikke oplyst [p, godkendelser]",
      ])
  }

  @Test func aPlanThatIsOverIsNotOfTheYear() throws {
    #expect(
      try gaps("  - trin: fonden", year: 2025) == ["Ingen helhedsplan er nævnt ved navn for 2025"])
  }
}
