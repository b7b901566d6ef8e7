import Governance
import Reports
import Testing

/// The rule documents that a report tells of.
@Suite struct RulesOfYearTests {
  private static let files: KeyValuePairs<String, String> = [
    "fora/nyt/forum.md": "navn: Nyt\nart: bestyrelse\ngælder: fra 1. maj 2021",
    "fora/nyt/kommissorium-2021.md": """
    titel: Kommissorium 2021
    gælder: fra 1. maj 2021
    forløb:
      - trin: udkast
        dato: 1. februar 2021
      - trin: vedtaget
        dato: 15. april 2021
      - trin: ophævet
        dato: 1. marts 2022
    """,
    "fora/andet/forum.md": "navn: Andet\nart: bestyrelse\ngælder: fra 2015",
    "fora/andet/kommissorium-2015.md": """
    titel: Kommissorium 2015
    gælder: fra 2015
    forløb:
      - trin: udkast
        dato: 2015
      - trin: vedtaget
        udfald: ikke oplyst
    """,
    "fora/andet/kommissorium-2022.md": """
    titel: Kommissorium 2022
    gælder: fra 1. maj 2022
    forløb:
      - trin: udkast
        dato: 1. november 2021
      - trin: vedtaget
        dato: 1. april 2022
    """,
    "fora/uden/forum.md": "navn: Uden\nart: bestyrelse\ngælder: fra 2015",
  ]

  /// Rules that are new, in force and under way, each with the last step by the day.
  @Test func rulesOfTheYear() throws {
    let rules = RulesOfYear(try ReportSite(Self.files).year())
    #expect(rules.new.map(\.entity.id) == ["nyt/kommissorium-2021"])
    #expect(rules.new.first?.lastStep?.first(Step.name) == "vedtaget")
    #expect(rules.inForce.map(\.entity.id) == ["andet/kommissorium-2015", "nyt/kommissorium-2021"])
    #expect(rules.underWay.map(\.entity.id) == ["andet/kommissorium-2022"])
    #expect(rules.adoptedInYear == 1)
    #expect(
      rules.gaps.map(\.line) == [
        "Om »Kommissorium 2015« er vedtaget, er ikke oplyst [andet/kommissorium-2015, forløb]",
        "Hvilke regler der gælder for Uden pr. 31. december 2021, er ikke oplyst [uden, ]",
      ])
  }
}
