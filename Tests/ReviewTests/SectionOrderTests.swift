import Diagnostics
import TestSupport
import Testing

@Suite struct SectionOrderTests {
  private static func site(_ body: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium("gælder: fra 2010", body),
    ])
  }

  @Test func reportsASectionThatComesTooLate() {
    let body = Texts.sections.replacing("## Formål", with: "## X")
      .replacing("## Medlemmer", with: "⟦## Formål⟧").replacing("## X", with: "## Medlemmer")
    #expect(
      Self.site(body).found() == [
        Found("afsnit-i-uorden", .warning, "fora/a/kommissorium-2010.md", "## Formål")
      ])
  }

  @Test func reportsASectionThatStandsTwice() {
    let body = Texts.sections + "\n\n⟦## Ikrafttræden⟧\n\nTekst."
    let site = Self.site(body)
    #expect(
      site.found() == [
        Found("afsnit-i-uorden", .warning, "fora/a/kommissorium-2010.md", "## Ikrafttræden")
      ])
    #expect(site.findings().map(\.headline.danish) == ["»Ikrafttræden« står to gange"])
  }

  @Test func letsOtherSectionsFollow() {
    #expect(Self.site(Texts.sections + "\n\n## Bilag\n\nTekst.").found() == [])
  }
}
