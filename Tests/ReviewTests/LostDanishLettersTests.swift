import Diagnostics
import TestSupport
import Testing

@Suite struct LostDanishLettersTests {
  private static func site(_ text: String, _ files: [String: String] = [:]) -> MarkedSite {
    MarkedSite(["sider/om.md": "---\ntitel: Om\n---\n\n\(text)\n"])
  }

  @Test(arguments: [
    ("boligomrderne", "boligområderne"), ("Kbenhavns", "Københavns"), ("rsvrk", "årsværk"),
    ("ogs", "også"), ("Mde", "Møde"), ("sammenhng", "sammenhæng"), ("udgr", "udgør"),
    ("Sfremt", "Såfremt"), ("medlemsmilj", "medlemsmiljø"),
  ])
  func reportsAWordAndWhatWasMeant(word: String, meant: String) {
    let site = Self.site("I dag er ⟦\(word)⟧, som det er.")
    #expect(site.found() == [Found("danske-bogstaver-tabt", .warning, "sider/om.md", word)])
    #expect(site.findings().map(\.mend?.danish) == ["Mente du »\(meant)«?"])
  }

  @Test(arguments: ["kÃ¸b", "bÃ¦redygtig", "omr\u{FFFD}de", "Ã…rsmøde"])
  func reportsGarbledLetters(word: String) {
    #expect(
      Self.site("Et ⟦\(word)⟧ her.").found() == [
        Found("danske-bogstaver-tabt", .warning, "sider/om.md", word)
      ])
  }

  @Test(arguments: [
    "Områder, København, også og møder.", "MDE og OGS er forkortelser.",
    "[x](https://www.kbenhavn.example/omrde)", "skriv til omrde@kommune.example", "sag-mde-2010",
    "danske mennesker forandrer byen og best practice", "get, ger, fre. og gede", "Vesterbro",
    "omrde_navn", "mdeling", "oekonomiudvalget", "aarsberetning",
  ])
  func letsOtherWordsBe(text: String) {
    #expect(Self.site(text).found() == [])
  }

  @Test func looksIntoValues() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010\nnote: Det ⟦frste⟧ ⟦mde⟧")
    ])
    #expect(
      site.found() == [
        Found("danske-bogstaver-tabt", .warning, "fora/a/forum.md", "frste"),
        Found("danske-bogstaver-tabt", .warning, "fora/a/forum.md", "mde"),
      ])
  }

  @Test func leavesAnEnglishSiteAlone() {
    let site = MarkedSite([
      "site.yaml": "titel: Site\nudgiver: kommunen\nadresse: https://www.eksempel.dk/\nsprog: en",
      "sider/om.md": "---\ntitel: Om\n---\n\nThe ogs and the mde.\n",
    ])
    #expect(site.found() == [])
  }

  @Test func canBeKeptWordByWord() {
    let site = MarkedSite([
      "sider/om.md":
        "---\ntitel: Om\nkendte afvigelser:\n  - regel: danske-bogstaver-tabt\n    sted: ogs\n    grund: Citat\n---\n\nDer står »ogs« og ⟦mde⟧.\n"
    ])
    // The deviation's own line is read too, and is covered by itself.
    #expect(site.found() == [Found("danske-bogstaver-tabt", .warning, "sider/om.md", "mde")])
  }
}
