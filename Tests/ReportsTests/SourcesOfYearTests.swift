import Governance
import Testing

@testable import Reports

@Suite struct SourcesOfYearTests {
  private func year(_ year: Int) throws -> ReportYear {
    func source(_ title: String, _ date: String, _ more: String = "") -> String {
      "titel: \(title)\nart: notat\ndato: \(date)\n\(more)"
    }
    return try reportYear(
      year,
      [
        "aftaler/a.md": """
        navn: A
        art: hovedaftale
        parter:
          - værdi: kommunen
            kilde: tre, afsnit 1
        gælder: 2019-2022
        kilder:
          - en
        """,
        "bevillinger/b.md": """
        titel: B
        art: bevilling
        beløb: 1 mio. kr.
        gælder: fra 2030 til 2030
        kilder:
          - fire
        """,
        "kilder/en.md": source("En", "2019", "sagsnr: 2019-0012345"),
        "kilder/to.md": source("To", "2018", "sagsnr: ikke oplyst"),
        "kilder/tre.md": source("Tre", "2018", "sagsnr: ikke oplyst"),
        "kilder/fire.md": source("Fire", "2029"),
        "uenigheder/u.md": """
        titel: U
        vedrører: a, parter
        vises: begge
        udsagn:
          - udsagn: Det ene
            kilde: en
          - udsagn: Det andet
            kilde: tre
        """,
      ])
  }

  @Test func theDocumentsAreThoseThatTheReportRestsOn() throws {
    let sources = SourcesOfYear(try year(2020))
    #expect(sources.uses.map(\.source.name) == ["Tre", "En"])
    #expect(sources.uses.map(\.count) == [2, 2])
    #expect(lines(sources.gaps) == ["Sagsnummeret på »Tre« er ikke oplyst [tre, sagsnr]"])
  }

  @Test func aDisagreementIsThereWhenItsDocumentsAre() throws {
    #expect(DisagreementsOfYear.all(in: try year(2020)).map(\.name) == ["U"])
    #expect(DisagreementsOfYear.all(in: try year(2018)).isEmpty)
  }

  @Test func aBodyHasTheDisagreementsAboutItAndAboutWhatStandsInItsFiles() throws {
    func disagreement(_ title: String, about: String) -> String {
      """
      titel: \(title)
      vedrører: \(about)
      vises: begge
      udsagn:
        - udsagn: Det ene
          kilde: notat
        - udsagn: Det andet
          kilde: notat
      """
    }
    let site = ReportSite([
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2015",
      "fora/a/kommissorium-2015.md":
        "titel: Regler\ngælder: fra 2015\nforløb:\n  - trin: vedtaget\n    dato: 2015",
      "fora/b/forum.md": "navn: B\nart: bestyrelse\ngælder: fra 2015",
      "uenigheder/u.md": disagreement("Om A", about: "a"),
      "uenigheder/v.md": disagreement("Om reglerne", about: "a/kommissorium-2015, gælder"),
      "uenigheder/w.md": disagreement("Om B", about: "b"),
    ])
    func names(_ scope: ReportScope) throws -> [String] {
      DisagreementsOfYear.all(in: try site.year("status-2021", scope)).map(\.name)
    }
    #expect(try names(.everything) == ["Om A", "Om reglerne", "Om B"])
    #expect(try names(.body("a")) == ["Om A", "Om reglerne"])
    #expect(try names(.body("b")) == ["Om B"])
  }
}
