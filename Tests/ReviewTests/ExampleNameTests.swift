import Diagnostics
import TestSupport
import Testing

@Suite struct ExampleNameTests {
  @Test func asksForTheNameOfAnExample() {
    let site = MarkedSite([
      "fora/proeve/forum.md": Texts.forum("gælder: fra 2010\neksempel: ⟦ja⟧"),
      "fora/eksempel-a/forum.md": Texts.forum("gælder: fra 2010\neksempel: ja"),
      "fora/eksempel-a/kommissorium-2010.md": Texts.kommissorium(),
    ])
    #expect(site.found() == [Found("eksempel-id", .error, "fora/proeve/forum.md", "ja")])
  }

  @Test func asksForTheMarkOfAnExample() {
    let site = MarkedSite([
      "fora/eksempel-a/forum.md": Texts.forum("gælder: fra 2010").replacing(
        "---\nnavn", with: "⟦---⟧\nnavn")
    ])
    #expect(site.found() == [Found("eksempel-id", .error, "fora/eksempel-a/forum.md", "---")])
  }
}
