import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedPartyTests {
  private static func site(_ parties: String) -> MarkedSite {
    MarkedSite([
      "bevillinger/a.md": Texts.file(
        "titel: A\nart: bevilling\nbeløb: 30 mio. kr.\ngælder: 2012-2014\npartier: \(parties)")
    ])
  }

  @Test(arguments: [
    ("A, ⟦S⟧, B, C, O, V og I", "S"), ("Venstre, Dansk Folkeparti og ⟦V⟧", "V"),
    ("A, B og ⟦A⟧", "A"), ("\"Det Radikale Venstre, ⟦B⟧\"", "B"),
  ])
  func reportsAPartyNamedTwice(parties: String, second: String) {
    #expect(
      Self.site(parties).found() == [
        Found("parti-gentaget", .warning, "bevillinger/a.md", second)
      ])
  }

  @Test(arguments: [
    "A, B, C, F, I, O, V og Ø",
    "Socialdemokratiet, Det Radikale Venstre, Det Konservative Folkeparti, Venstre og Dansk Folkeparti",
    "Borgerlisten, X og X",
  ])
  func letsPartiesBe(parties: String) {
    #expect(Self.site(parties).found() == [])
  }

  @Test func looksIntoVotesAndRemarks() {
    let site = MarkedSite([
      "beslutninger/a.md": Texts.file(
        """
        titel: A
        behandling:
          - organ: kommunen
            dato: 2013
            stemmer:
              for: A, V og ⟦S⟧
              imod: O
            protokolbemærkning:
              partier: V og ⟦Venstre⟧
              tekst: Midlerne
        """)
    ])
    #expect(
      site.found() == [
        Found("parti-gentaget", .warning, "beslutninger/a.md", "S"),
        Found("parti-gentaget", .warning, "beslutninger/a.md", "Venstre"),
      ])
  }

  @Test func canBeKeptByTheKey() {
    let site = Self.site(
      "A og S\nkendte afvigelser:\n  - regel: parti-gentaget\n    sted: partier\n    grund: Trykt sådan"
    )
    #expect(site.found() == [])
  }
}
