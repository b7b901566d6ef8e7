import Governance
import Reports
import Testing

/// Who came, who left, and which seats nobody is named for.
@Suite struct MembersOfYearTests {
  private static let files: KeyValuePairs<String, String> = [
    "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
    "fora/b/forum.md": "navn: B\nart: bestyrelse\ngælder: fra 2010",
    "fora/c/forum.md": "navn: C\nart: bestyrelse\ngælder: fra 2022",
    "fora/a/kommissorium-2010.md": """
    titel: Kommissorium
    gælder: fra 2010
    forløb:
      - trin: vedtaget
        dato: 2010
    sammensætning:
      - plads: kommunen
        udpeges af: kommunen
        antal: 2
      - plads: beboere
        beskrevet som: beboerne
        antal: 3
    """,
    "fora/a/medlemmer.yaml": """
    - person: anne
      plads: kommunen
      fra: kommunen
      gælder: fra 2010
    - person: bo
      plads: kommunen
      gælder: fra 2010 til 31. marts 2021
    - person: carl
      plads: kommunen
      gælder: fra 1. april 2021
    - person: dorte
      plads: beboere
      gælder: fra 1. februar 2021 til 1. september 2021
    - person: ledig
      plads: beboere
      gælder: fra 2. september 2021
    - person: oplyses ikke
      plads: beboere
      gælder: fra 2010
    - person: dorte
      plads: kommunen
      gælder: fra 1. januar 2022
    """,
  ]

  /// Who came and left, each with the seat; somebody may have done both.
  @Test func comingAndGoing() throws {
    let members = MembersOfYear(try ReportSite(Self.files).year())
    let a = try #require(members.bodies.first { $0.body == "a" })
    #expect(a.came.map(Self.line) == ["carl kommunen", "dorte beboere"])
    #expect(a.left.map(Self.line) == ["bo kommunen", "dorte beboere"])
    #expect(a.known == ["anne", "carl"])
    #expect(members.known == 2)
    #expect(members.bodies.map(\.body) == ["a", "b"])
  }

  /// Vacant, not disclosed and not stated are different things.
  @Test func emptySeats() throws {
    let members = MembersOfYear(try ReportSite(Self.files).year())
    let a = try #require(members.bodies.first)
    #expect(
      a.empty.map { "\($0.seat ?? "") \($0.reason) \($0.count) \($0.since.words)" } == [
        "beboere vacant 1 2. september 2021", "beboere notDisclosed 1 2010",
        "beboere notStated 1 uden dag",
      ])
    #expect(members.vacant == 1)
  }

  /// A vacant seat, a seat without a name and a body without members lack.
  @Test func silenceLacks() throws {
    #expect(
      MembersOfYear(try ReportSite(Self.files).year()).gaps.map(\.line) == [
        "En plads »beboere« i A er ledig siden 2. september 2021 [a, medlemmer]",
        "Hvem der sidder på en plads »beboere« i A, er ikke oplyst [a, medlemmer]",
        "Medlemmerne af B pr. 31. december 2021 er ikke oplyst [b, medlemmer]",
      ])
  }

  /// Who changes seat in a body neither came nor left.
  @Test func aChangeOfSeatIsNoArrival() throws {
    let site = ReportSite([
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
      "fora/a/medlemmer.yaml": """
      - person: anne
        rolle: medlem
        gælder: fra 2010 til 31. maj 2021
      - person: anne
        rolle: formand
        gælder: fra 1. juni 2021
      - person: bo
        gælder: fra 2010, senest oplyst 2020
      - person: carl
        gælder: oplyst 31. december 2021
      """,
    ])
    let a = try #require(MembersOfYear(try site.year()).bodies.first)
    #expect(a.came.isEmpty && a.left.isEmpty)
    #expect(a.changed.map { $0.to.record.first(Membership.role) } == ["formand"])
    #expect(a.uncertain.map(\.person) == ["bo"])
    #expect(a.heardOf.map(\.person) == ["carl"])
  }

  /// Who keeps a seat is no matter of doubt because of another, and who sits there by an older date
  /// than the report before did not come when the body was heard of again.
  @Test func whatIsCertainOfAPersonIsCertain() throws {
    let site = ReportSite([
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
      "fora/a/medlemmer.yaml": """
      - person: anne
        plads: x
        gælder: fra 2010
      - person: anne
        plads: y
        gælder: fra 2010, senest oplyst 2020
      - person: bo
        plads: x
        gælder: fra 2010 til 31. maj 2021
      - person: bo
        plads: y
        gælder: fra 2010, senest oplyst 2020
      """,
      "fora/b/forum.md": "navn: B\nart: bestyrelse\ngælder: oplyst 2021",
      "fora/b/medlemmer.yaml": "- person: carl\n  gælder: fra 2010",
    ])
    let bodies = MembersOfYear(try site.year()).bodies
    #expect(bodies[0].uncertain.map(\.person) == ["bo"])
    #expect(bodies[0].left.isEmpty && bodies[0].came.isEmpty)
    #expect(bodies[1].came.isEmpty)
    #expect(bodies[1].heardOf.map(\.person) == ["carl"])
  }

  private static func line(_ sitting: Sitting) -> String {
    "\(sitting.person?.rawValue ?? "") \(sitting.seat ?? "")"
  }
}
