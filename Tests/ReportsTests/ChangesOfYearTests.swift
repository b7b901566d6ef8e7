import Governance
import Phrases
import Reports
import Testing

/// What changed in the organisation since the report before.
@Suite struct ChangesOfYearTests {
  private static let bodies: KeyValuePairs<String, String> = [
    "fora/gammelt/forum.md": "navn: Gammelt\nart: bestyrelse\ngælder: fra 2010",
    "fora/glemt/forum.md":
      "navn: Glemt\nart: bestyrelse\ngælder: fra 2010, senest oplyst 1. juli 2021",
    "fora/lukket/forum.md": "navn: Lukket\nart: bestyrelse\ngælder: fra 2010 til 30. juni 2021",
    "fora/nedlagt/forum.md":
      "navn: Nedlagt\nart: bestyrelse\nophør: nedlagt\ngælder: fra 2010 til 1. marts 2021",
    "fora/nyt/forum.md": """
    navn: Nyt
    art: bestyrelse
    gælder: fra 1. maj 2021
    forgængere:
      - forum: gammelt
        måde: afløst
        hvad: Alle opgaver
        kilde: notat
    kilder:
      - notat
    """,
    "fora/nyt/kommissorium-2021.md":
      "titel: Kommissorium\ngælder: fra 1. maj 2021\nforløb:\n  - trin: vedtaget\n    dato: 1. maj 2021",
    "fora/naeste/forum.md": "navn: Næste\nart: bestyrelse\ngælder: fra 1. januar 2022",
    "fora/foer/forum.md": "navn: Før\nart: bestyrelse\ngælder: fra 31. december 2020",
    "fora/samling/forum.md": "navn: Samling\nart: bestyrelse\nantal: 3\ngælder: fra 2015",
    "fora/opdigtet/forum.md": "navn: Opdigtet\nart: bestyrelse\ngælder: fra 2021\neksempel: ja",
  ]

  /// Every thing with what happened to it and when; nothing of the day before or after.
  @Test func everyChangeIsTold() throws {
    let changes = ChangesOfYear(try ReportSite(Self.bodies).year())
    #expect(
      changes.things.map { thing in
        "\(thing.entity): "
          + thing.events.map { "\($0.sort) \($0.date.words)" }.joined(separator: "; ")
      } == [
        "nedlagt: ended 1. marts 2021",
        "gammelt: followed(by: nyt, Governance.SuccessionManner.replaced) 1. maj 2021",
        "nyt: began 1. maj 2021; tookOver(from: gammelt, Governance.SuccessionManner.replaced)"
          + " 1. maj 2021; rulesBegan(nyt/kommissorium-2021) 1. maj 2021",
        "lukket: ended 30. juni 2021", "glemt: becameUncertain 1. juli 2021",
      ])
    #expect(changes.things.first?.events.first?.remarks == ["nedlagt"])
    #expect(changes.things[1].events.first?.remarks == ["Alle opgaver"])
    #expect(changes.things[1].events.first?.sources.map(\.id) == ["notat"])
  }

  /// The bodies in force then and now; a collective counts as the number stated, an example not.
  @Test func bodiesAreCountedOnBothDays() throws {
    let changes = ChangesOfYear(try ReportSite(Self.bodies).year())
    #expect(changes.before.number == 8)
    #expect(changes.now.number == 5)
    #expect(changes.now.uncertain == ["glemt"])
  }

  /// What nobody says lacks: what followed, and whether it is still there.
  @Test func silenceLacks() throws {
    #expect(
      ChangesOfYear(try ReportSite(Self.bodies).year()).gaps.map(\.line) == [
        "Hvad der fulgte efter Lukket, er ikke oplyst [lukket, ophør]",
        "Om Glemt findes pr. 31. december 2021, er ikke oplyst; senest oplyst 1. juli 2021"
          + " [glemt, gælder]",
      ])
  }

  /// The report before says from when changes count.
  @Test func changesCountFromTheReportBefore() throws {
    let site = ReportSite(
      [
        "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 1. maj 2019",
        "rapporter/status-2018/rapport.md": "titel: S\når: 2018\npr: 31. december 2018",
      ], report: "forrige: status-2018")
    #expect(ChangesOfYear(try site.year()).things.map(\.entity) == ["a"])
    #expect(ChangesOfYear(try ReportSite([:]).year()).things.isEmpty)
  }

  /// A report on one body tells of no other.
  @Test func aBodyHasItsOwn() throws {
    let year = try ReportSite(Self.bodies).year("status-2021", .body("nyt"))
    #expect(ChangesOfYear(year).things.map(\.entity) == ["nyt"])
  }
}
