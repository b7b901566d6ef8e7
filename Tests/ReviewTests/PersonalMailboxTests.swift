import Diagnostics
import TestSupport
import Testing

@Suite struct PersonalMailboxTests {
  private static func site(_ mail: String, _ keys: String = "navn: Center for Bydesign")
    -> MarkedSite
  {
    MarkedSite([
      "organisationer/kommunen.md": Texts.file(
        "navn: Teknik- og Miljøforvaltningen\nforkortelse: TMF\nart: forvaltning\nenheder:\n  - id: center\n    \(keys)\n    kontakt:\n      - gælder: oplyst 2010\n        mail: \(mail)"
      ),
      "personer/bo-hansen.md": Texts.person("navn: Bo Hansen"),
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/medlemmer.yaml": "- person: bo-hansen\n  gælder: fra 2010",
    ])
  }

  @Test(arguments: [
    "didnor@tmf.kk.dk", "AD66@tmf.kk.dk", "aha@kommune.example", "anne.hansen@kommune.example",
    "bohansen@kommune.example", "centerbydesign@gmail.com", "x@hotmail.dk",
  ])
  func reportsAPersonsMailbox(mail: String) {
    #expect(
      Self.site("⟦\(mail)⟧").found() == [
        Found("personlig-postkasse", .warning, "organisationer/kommunen.md", mail)
      ])
  }

  @Test(arguments: [
    "tmf@tmf.kk.dk", "info@kommune.example", "bydesign@kommune.example", "cfb@kommune.example",
    "cb@kommune.example", "almeneboliger@kommune.example", "center@kommune.example",
    "borgerservice.nord@kommune.example", "ikke oplyst",
  ])
  func letsAUnitsMailboxBe(mail: String) {
    #expect(Self.site(mail).found() == [])
  }

  @Test func canBeKeptByTheUnitsId() {
    let site = MarkedSite([
      "organisationer/kommunen.md": Texts.file(
        """
        navn: Kommunen
        art: kommune
        enheder:
          - id: center
            navn: Center
            kontakt:
              - mail: aha@kommune.example
              - mail: bhb@kommune.example
        kendte afvigelser:
          - regel: personlig-postkasse
            sted: center
            grund: Historik
        """)
    ])
    #expect(site.found() == [])
  }

  @Test(arguments: [("⟦2012 3456⟧", true), ("⟦+45 20 12 34 56⟧", true), ("3366 3188", false)])
  func reportsAPersonsMobile(number: String, isMobile: Bool) {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/medlemmer.yaml": "- person: bo\n  gælder: fra 2010",
      "personer/bo.md": Texts.person("navn: Bo\nkontakt:\n  - telefon: \(number)"),
    ])
    #expect(site.found().map(\.rule) == (isMobile ? ["personlig-postkasse"] : []))
  }
}
