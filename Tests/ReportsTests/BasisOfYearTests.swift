import Governance
import Reports
import Testing

/// What a report says that it is made of.
@Suite struct BasisOfYearTests {
  private static let files: KeyValuePairs<String, String> = [
    "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
    "kilder/ny.md": "titel: Ny\nart: notat\ndato: 2022",
    "kilder/eksempel-notat.md": "titel: Opdigtet\nart: notat\ndato: 2019\neksempel: ja",
    "beslutninger/foer.md":
      "titel: Før\nkilder:\n  - notat\nbehandling:\n  - organ: a\n    dato: 4. maj 2021",
    "beslutninger/efter.md":
      "titel: Efter\nkilder:\n  - notat\nbehandling:\n  - organ: a\n    dato: 4. maj 2022",
    "beslutninger/uden-dag.md":
      "titel: Uden dag\nkilder:\n  - notat\nbehandling:\n  - organ: a",
    "beslutninger/senere-hoert.md":
      "titel: Senere\nkilder:\n  - ny\nbehandling:\n  - organ: a",
    "moeder/2021/a-2021-1.md": "forum: a\ndato: 4. marts 2021\nstatus: holdt",
    "moeder/2022/a-2022-1.md": "forum: a\ndato: 4. marts 2022\nstatus: holdt",
  ]

  /// Meetings and decisions count by their own days, though a document on them is older.
  @Test func countsWhatHadHappenedByTheDay() throws {
    let basis = BasisOfYear(try ReportSite(Self.files).year())
    #expect(basis.counts.first { $0.kind == .decision }?.number == 2)
    #expect(basis.counts.first { $0.kind == .meeting }?.number == 1)
    #expect(basis.counts.first { $0.kind == .forum }?.number == 1)
  }

  /// What is made up is a source of nothing but what is made up itself.
  @Test func aMadeUpSourceCountsOnlyInAMadeUpReport() throws {
    #expect(BasisOfYear(try ReportSite(Self.files).year()).sources.map(\.id) == ["notat"])
    let example = BasisOfYear(try ReportSite(Self.files, report: "eksempel: ja").year())
    #expect(example.sources.map(\.id) == ["eksempel-notat", "notat"])
  }

  /// A report on one body rests on what is said of that.
  @Test func aReportOnOneBodyHasItsSources() throws {
    let site = ReportSite([
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010\nkilder:\n  - notat",
      "fora/b/forum.md": "navn: B\nart: bestyrelse\ngælder: fra 2010\nkilder:\n  - andet",
      "kilder/andet.md": "titel: Andet\nart: notat\ndato: 2019",
    ])
    #expect(BasisOfYear(try site.year()).sources.map(\.id) == ["andet", "notat"])
    #expect(
      BasisOfYear(try site.year("status-2021", .body("a"))).sources.map(\.id) == ["notat"])
  }
}
