import Diagnostics
import TestSupport
import Testing

@Suite struct BrokenFragmentTests {
  @Test func reportsAPlaceThatIsNotThere() {
    let site = MarkedSite([
      "sider/om.md":
        "---\ntitel: Om\n---\n\n[a](../fora/a/forum.md#⟦opgavr⟧) [b](../fora/a/forum.md#opgaver) [c](#⟦væk⟧) [d](#her)\n\n## Her\n",
      "fora/a/forum.md": Texts.forum("gælder: fra 2010", "## Opgaver\n\nTekst."),
    ])
    #expect(
      site.found() == [
        Found("brudt-fragment", .warning, "sider/om.md", "opgavr"),
        Found("brudt-fragment", .warning, "sider/om.md", "væk"),
      ])
    #expect(site.findings().first?.mend?.danish == "Mente du »opgaver«?")
  }

  @Test func findsUnitsAndOffices() {
    let site = MarkedSite([
      "sider/om.md":
        "---\ntitel: Om\n---\n\n[a](../organisationer/kommunen.md#center) [b](../organisationer/kommunen.md#⟦centre⟧)\n",
      "organisationer/kommunen.md": Texts.file(
        "navn: Kommunen\nart: kommune\nenheder:\n  - id: center\n    navn: Center"),
    ])
    #expect(site.found() == [Found("brudt-fragment", .warning, "sider/om.md", "centre")])
  }

  @Test func looksIntoInternalTextAndDefinitions() {
    let site = MarkedSite([
      "sider/om.md":
        "---\ntitel: Om\n---\n\n```intern\n[a](#⟦væk⟧)\n```\n\n[b]\n\n[b]: #⟦borte⟧\n"
    ])
    #expect(
      site.found() == [
        Found("brudt-fragment", .warning, "sider/om.md", "væk"),
        Found("brudt-fragment", .warning, "sider/om.md", "borte"),
      ])
  }

  @Test func saysNothingOfAFileThatCannotBeRead() {
    let site = MarkedSite([
      "sider/om.md": "---\ntitel: Om\n---\n\n[a](../fora/a/forum.md#opgaver)\n",
      "fora/a/forum.md": "---\nnavn: ⟦[⟧\n---\n",
    ])
    #expect(site.found().map(\.rule) == ["yaml-klammer"])
  }
}
