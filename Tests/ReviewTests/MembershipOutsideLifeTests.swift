import Diagnostics
import TestSupport
import Testing

@Suite struct MembershipOutsideLifeTests {
  @Test func reportsAMemberAfterTheBodysEnd() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010 indtil 2016"),
      "fora/a/medlemmer.yaml": """
      - person: bo
        gælder: ⟦oplyst 20. november 2017⟧
      - person: bo
        gælder: oplyst 2015
      """,
      "personer/bo.md": Texts.person(),
    ])
    #expect(
      site.found() == [
        Found(
          "medlemskab-uden-for-livet", .error, "fora/a/medlemmer.yaml", "oplyst 20. november 2017")
      ])
    #expect(
      site.findings().map(\.headline.danish) == [
        "»oplyst 20. november 2017« ligger uden for forum »a«, som gælder fra 2010 indtil 2016"
      ])
  }

  @Test func letsAnOpenMembershipEndWithItsBody() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010 indtil 2016"),
      "fora/a/medlemmer.yaml": "- person: bo\n  gælder: fra 2014",
      "personer/bo.md": Texts.person(),
    ])
    #expect(site.found() == [])
  }

  @Test func takesTheSuccessionForTheEnd() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/medlemmer.yaml": "- person: bo\n  gælder: ⟦fra 2017⟧",
      "fora/b/forum.md": Texts.forum(
        "gælder: fra 2016\nforgængere:\n  - forum: a\n    måde: afløst"),
      "personer/bo.md": Texts.person(),
    ])
    #expect(
      site.found() == [
        Found("medlemskab-uden-for-livet", .error, "fora/a/medlemmer.yaml", "fra 2017")
      ])
  }

  @Test func saysNothingOfWhatMayFit() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: oplyst 2010"),
      "fora/a/medlemmer.yaml": "- person: bo\n  gælder: oplyst 2017",
      "personer/bo.md": Texts.person(),
    ])
    #expect(site.found() == [])
  }

  @Test func reportsHoldersAndSeats() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/grundlag-2010.md": Texts.basis(
        """
        gælder: fra 2010
        sammensætning:
          - plads: formand
            fra: kommunen
            gælder: ⟦2008-2009⟧
        """),
      "organisationer/kommunen.md": Texts.file(
        """
        navn: Kommunen
        art: kommune
        poster:
          - id: borgmesteren
            navn: Borgmesteren
            gælder: fra 2010
            indehavere:
              - person: bo
                gælder: ⟦til 2009⟧
              - person: bo
                gælder: ⟦oplyst 2008⟧
        """),
      "personer/bo.md": Texts.person(),
    ])
    #expect(
      site.found() == [
        Found("medlemskab-uden-for-livet", .error, "fora/a/grundlag-2010.md", "2008-2009"),
        Found("medlemskab-uden-for-livet", .error, "organisationer/kommunen.md", "til 2009"),
        Found("medlemskab-uden-for-livet", .error, "organisationer/kommunen.md", "oplyst 2008"),
      ])
  }
}
