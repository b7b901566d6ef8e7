import Diagnostics
import TestSupport
import Testing

@Suite struct EmptySectionTests {
  private static func site(_ body: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium("gælder: fra 2010", body),
    ])
  }

  @Test(arguments: ["", "\n\n### Gruppe"])
  func reportsASectionWithoutWords(content: String) {
    let body = Texts.sections.replacing(
      "## Kompetence\n\nTekst.", with: "⟦## Kompetence⟧\(content)")
    #expect(
      Self.site(body).found() == [
        Found("tomt-afsnit", .warning, "fora/a/kommissorium-2010.md", "## Kompetence")
      ])
  }

  @Test func takesABlockForContent() {
    let body = Texts.sections.replacing(
      "## Formalia\n\nTekst.", with: "## Formalia\n\n```vis formalia\n```")
    #expect(Self.site(body).found() == [])
  }
}
