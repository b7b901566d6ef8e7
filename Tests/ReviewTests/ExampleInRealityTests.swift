import Diagnostics
import TestSupport
import Testing

@Suite struct ExampleInRealityTests {
  private static let example = Texts.forum("gælder: fra 2010\neksempel: ja")

  @Test func reportsAReferenceFromWhatIsReal() {
    let site = MarkedSite([
      "fora/eksempel-a/forum.md": Self.example,
      "fora/b/forum.md": Texts.forum(
        "gælder: fra 2010\nrelationer:\n  - forbereder for: ⟦eksempel-a⟧"),
    ])
    #expect(
      site.found() == [Found("eksempel-i-virkeligheden", .error, "fora/b/forum.md", "eksempel-a")])
  }

  @Test func reportsAHolderThatIsMadeUp() {
    let site = MarkedSite([
      "personer/eksempel-bo.md": Texts.person("navn: Bo\neksempel: ja"),
      "fora/b/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/b/medlemmer.yaml": "- person: ⟦eksempel-bo⟧\n  gælder: fra 2010",
    ])
    #expect(
      site.found() == [
        Found("eksempel-i-virkeligheden", .error, "fora/b/medlemmer.yaml", "eksempel-bo")
      ])
  }

  @Test func letsAnExamplePointToWhatIsRealAndAPageToAnExample() {
    let site = MarkedSite([
      "fora/eksempel-a/forum.md": Texts.forum(
        "gælder: fra 2010\neksempel: ja\nrelationer:\n  - orienterer: kommunen"),
      "sider/om.md": "---\ntitel: Om\n---\n\n[x](../fora/eksempel-a/forum.md)\n",
    ])
    #expect(site.found() == [])
  }
}
