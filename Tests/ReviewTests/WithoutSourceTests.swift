import Diagnostics
import TestSupport
import Testing

@Suite struct WithoutSourceTests {
  @Test func asksForASource() {
    let site = MarkedSite([
      "fora/a/forum.md": "⟦---⟧\nnavn: A\nart: bestyrelse\ngælder: fra 2010\n---\n",
      "omraader.yaml": "⟦amager⟧:\n  navn: Amager\n",
    ])
    #expect(
      site.found() == [
        Found("uden-kilde", .warning, "fora/a/forum.md", "---"),
        Found("uden-kilde", .warning, "omraader.yaml", "amager"),
      ])
  }

  @Test(arguments: [
    "kilder: ikke oplyst", "kilde: notat", "ophør: nedlagt\nkilder:\n  - notat",
    "forgængere:\n  - forum: b\n    måde: afløst\n    kilde: notat",
    "også kaldt:\n  - værdi: X\n    kilde: notat",
  ])
  func isContentWithASourceAnywhere(keys: String) {
    let site = MarkedSite([
      "fora/a/forum.md": "---\nnavn: A\nart: bestyrelse\ngælder: fra 2010\n\(keys)\n---\n",
      "fora/b/forum.md": Texts.forum("gælder: fra 2009"),
    ])
    #expect(site.found() == [])
  }

  @Test func letsUnitsRestOnTheirOrganisation() {
    let site = MarkedSite([
      "organisationer/kommunen.md": Texts.file(
        "navn: Kommunen\nart: kommune\nenheder:\n  - id: center\n    navn: Center")
    ])
    #expect(site.found() == [])
  }

  @Test func asksNothingOfPagesExamplesAndPersons() {
    let site = MarkedSite([
      "sider/om.md": "---\ntitel: Om\n---\n",
      "personer/eksempel-bo.md": Texts.person("navn: Bo\neksempel: ja"),
      "fora/eksempel-a/forum.md":
        "---\nnavn: A\nart: bestyrelse\ngælder: fra 2010\neksempel: ja\n---\n\n[Bo](../../personer/eksempel-bo.md)\n",
    ])
    #expect(site.found() == [])
  }
}
