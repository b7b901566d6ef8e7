import BuiltInTheme
import Diagnostics
import Testing

@testable import Charts
@testable import Site

/// What a theme decides beyond the pages: the drawing that is a file, tables inside a text.
@Suite struct ThemedDrawingTests {
  @Test func theDrawingAsAFileHasTheColoursOfTheTheme() {
    let own = BuiltSite(
      site([
        "content/fora/x/forum.md": "---\nnavn: X\nart: styregruppe\ngælder: fra 2010\n---\n",
        "templates/tema.yaml": "farver:\n  lys:\n    blæk: \"#000000\"\n    papir: \"#ffffff\"\n",
      ])
    ).files["organisering/organisering.svg"]
    #expect(own?.contains("fill=\"#000000\"") == true)
    #expect(own?.contains("fill=\"#ffffff\"") == true)
    #expect(own?.contains(ChartPalette.builtIn.ink) == false)
    #expect(own?.contains(ChartPalette.builtIn.paper) == false)
  }

  @Test func thePaletteOfTheBuiltInThemeIsThatOfTheCharts() {
    let palette = BuiltSite.builtInTheme.tokens.palette
    let standard = ChartPalette.builtIn
    #expect(
      [
        palette.paper, palette.tint, palette.ink, palette.secondInk, palette.mark, palette.link,
        palette.strong,
      ]
        == [
          standard.paper, standard.tint, standard.ink, standard.secondInk, standard.mark,
          standard.link, standard.strong,
        ])
  }

  @Test func aTableInATextIsMadeWithTheSitesOwnTemplate() {
    let built = BuiltSite(
      site([
        "content/fora/x/forum.md": "---\nnavn: X\nart: styregruppe\ngælder: fra 2010\n---\n",
        "content/sider/om.md": "---\ntitel: Om\n---\n\n```vis forumtabel\n```\n",
        "templates/dele/tabel.html":
          "<table class=\"vores\"><caption>{{billedtekst}}</caption></table>\n",
      ]))
    #expect(built.findings.isEmpty, "\(built.findings.sorted())")
    #expect(built["/om/"].contains("<table class=\"vores\">"))
  }
}
