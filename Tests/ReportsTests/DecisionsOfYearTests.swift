import Governance
import Reports
import Testing

/// The year's decisions and rules.
@Suite struct DecisionsOfYearTests {
  private static let files: KeyValuePairs<String, String> = [
    "fora/gammelt/forum.md": "navn: Gammelt\nart: bestyrelse\ngælder: fra 2010",
    "fora/nyt/forum.md": """
    navn: Nyt
    art: bestyrelse
    gælder: fra 1. maj 2021
    oprettet ved: sag
    forgængere:
      - forum: gammelt
        måde: afløst
    """,
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
    "beslutninger/sag.md": """
    titel: Sagen
    art: sag
    behandling:
      - organ: andet
        dato: 1. november 2020
        udfald: anbefalet
      - organ: kommunen
        dato: 15. april 2021
        udfald: vedtaget
      - organ: kommunen
        dato: 1. februar 2022
        udfald: udsat
    kilder:
      - notat
    """,
    "beslutninger/uafgjort.md": """
    titel: Uafgjort
    art: sag
    behandling:
      - organ: kommunen
        dato: 1. juni 2021
        udfald: ikke oplyst
    """,
    "beslutninger/senere.md": """
    titel: Senere
    art: sag
    behandling:
      - organ: kommunen
        dato: 1. januar 2022
        udfald: vedtaget
    """,
    "beslutninger/foer.md": """
    titel: Før
    art: sag
    behandling:
      - organ: kommunen
        dato: 31. december 2020
        udfald: vedtaget
    """,
  ]

  /// A matter with what it founded and what ended by that; nothing of what came later.
  @Test func mattersOfTheYear() throws {
    let site = ReportSite(Self.files)
    let decisions = DecisionsOfYear(try site.year(), MeetingBook(site.register))
    #expect(decisions.matters.map(\.decision.id) == ["sag", "uafgjort"])
    let matter = try #require(decisions.matters.first)
    #expect(matter.steps.map { $0.first(Step.outcome) ?? "" } == ["anbefalet", "vedtaget"])
    #expect(matter.founded == ["nyt"])
    #expect(matter.ended == ["gammelt"])
    #expect(
      decisions.gaps.map(\.line) == [
        "Udfaldet af »Uafgjort« i Kommunen 1. juni 2021 er ikke oplyst [uafgjort, behandling]",
        "Kilden til »Uafgjort« er ikke oplyst [uafgjort, kilder]",
      ])
  }

  /// Rules that are new, in force and under way, each with the last step by the day.
  @Test func aBodyHasWhatItTreatedAndWhatFoundedIt() throws {
    let site = ReportSite(Self.files)
    func matters(_ body: EntityID) throws -> [String] {
      let year = try site.year("status-2021", .body(body))
      return DecisionsOfYear(year, MeetingBook(site.register)).matters.map(\.decision.name)
    }
    #expect(try matters("nyt") == ["Sagen"])
    #expect(try matters("andet") == ["Sagen"])
    #expect(try matters("uden") == [])
  }

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
