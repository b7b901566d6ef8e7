import Diagnostics
import TestSupport
import Testing

@Suite struct MissingSectionTests {
  private static func site(_ body: String, _ settings: String = "") -> MarkedSite {
    MarkedSite([
      "site.yaml": "titel: Site\nudgiver: kommunen\nadresse: https://www.eksempel.dk/\n\(settings)",
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium("gælder: fra 2010", body),
    ])
  }

  @Test func pointsToWhereASectionShouldCome() {
    let body = Texts.sections.replacing("## Kompetence\n\nTekst.", with: "")
      .replacing("## Ikrafttræden", with: "⟦## 6. Ikrafttræden⟧")
      .replacing("## Formål", with: "## 1. Formål")
    #expect(
      Self.site(body).found() == [
        Found("afsnit-mangler", .warning, "fora/a/kommissorium-2010.md", "## 6. Ikrafttræden"),
        Found(
          "nummerering-springer", .warning, "fora/a/kommissorium-2010.md", "## 6. Ikrafttræden"),
      ])
  }

  @Test func pointsToTheEndWhenNothingFollows() {
    let body = Texts.sections.replacing("## Ikrafttræden", with: "## Ikrafttræden og ophør")
    let site = Self.site(body + "⟦⟧")
    let found = site.findings()
    #expect(found.map(\.rule) == ["afsnit-mangler"])
    #expect(found.map(\.headline.danish) == ["Afsnittet »Ikrafttræden« mangler"])
  }

  @Test func offersTheHeadingThatWasMeant() {
    let body = Texts.sections.replacing("## Formalia", with: "## Formalja")
      .replacing("## Opgaver", with: "⟦## Opgaver⟧")
    let site = Self.site(body)
    #expect(
      site.found() == [
        Found("afsnit-mangler", .warning, "fora/a/kommissorium-2010.md", "## Opgaver")
      ])
    #expect(site.findings().map(\.mend?.danish) == ["Skal »Formalja« hedde »Formalia«?"])
  }

  @Test func takesTheSectionsOfTheSite() {
    let settings = "kommissoriets afsnit:\n  - Mandat\n  - Rammer\n"
    #expect(Self.site("## Mandat\n\nTekst.\n\n## Rammer\n\nTekst.", settings).found() == [])
  }

  @Test func asksNothingOfABasis() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/grundlag-2010.md": Texts.basis("gælder: fra 2010"),
    ])
    #expect(site.found() == [])
  }
}
