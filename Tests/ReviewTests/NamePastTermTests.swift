import CivilTime
import Diagnostics
import TestSupport
import Testing

@Suite struct NamePastTermTests {
  private static let site = MarkedSite([
    "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
    "fora/a/medlemmer.yaml": "- person: bo\n  gælder: fra 2010",
    "personer/bo.md": Texts.person("navn: Bo\nnavn vises til: ⟦2021⟧"),
  ])

  @Test func reportsFromTheDayAfter() throws {
    let before = try #require(Day(year: 2021, month: 12, day: 31))
    let after = try #require(Day(year: 2022, month: 1, day: 1))
    #expect(Self.site.findings(on: before).isEmpty)
    #expect(
      Self.site.found(on: after) == [Found("navn-forbi-termin", .note, "personer/bo.md", "2021")])
  }

  @Test func cannotBeAKnownDeviation() throws {
    let after = try #require(Day(year: 2022, month: 1, day: 1))
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/medlemmer.yaml": "- person: bo\n  gælder: fra 2010",
      "personer/bo.md": Texts.person(
        "navn: Bo\nnavn vises til: ⟦2021⟧\nkendte afvigelser:\n  - regel: ⟦navn-forbi-termin⟧\n    grund: X"
      ),
    ])
    #expect(
      site.found(on: after) == [
        Found("navn-forbi-termin", .note, "personer/bo.md", "2021"),
        Found("afvigelse-uden-fund", .warning, "personer/bo.md", "navn-forbi-termin"),
      ])
  }
}
