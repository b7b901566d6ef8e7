import Governance
import Reports
import Testing

/// The matters that a report tells of.
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
    "fora/andet/forum.md": "navn: Andet\nart: bestyrelse\ngælder: fra 2015",
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

  /// Who only takes note of a matter does not undo that another decided it; who puts it off does.
  @Test(arguments: [
    (["vedtaget", "taget til efterretning"], true), (["godkendt", "orienteret"], true),
    (["vedtaget", "udsat"], false), (["orienteret"], false), (["anbefalet"], false),
    (["orienteret", "vedtaget"], true), (["vedtaget", "ikke oplyst"], false),
  ])
  func takingNoteDecidesNothing(outcomes: [String], isAdopted: Bool) throws {
    let steps = outcomes.enumerated().map { index, outcome in
      "  - organ: kommunen\n    dato: \(index + 1). juni 2021\n    udfald: \(outcome)"
    }
    let site = ReportSite([
      "fora/gammelt/forum.md": "navn: Gammelt\nart: bestyrelse\ngælder: fra 2010",
      "fora/nyt/forum.md": """
      navn: Nyt
      art: bestyrelse
      gælder: fra 1. juli 2021
      oprettet ved: sag
      forgængere:
        - forum: gammelt
          måde: afløst
      """,
      "beslutninger/sag.md":
        "titel: Sagen\nart: sag\nbehandling:\n\(steps.joined(separator: "\n"))",
      "bevillinger/a.md":
        "titel: A\nart: bevilling\nbeløb: 1 mio. kr.\ngælder: fra 2022\nbeslutning: sag",
    ])
    let matters = DecisionsOfYear(try site.year(), MeetingBook(site.register)).matters
    #expect(matters.map(\.isAdopted) == [isAdopted])
    #expect(matters.map(\.ended) == [isAdopted ? ["gammelt"] : []])
    // A step without a stated outcome may be the one that granted it.
    let granted = try #require(try site.figures(.granted).figures.first)
    #expect(granted.now.isStated == (isAdopted || outcomes.last == "ikke oplyst"))
  }
}
