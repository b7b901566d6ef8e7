import Diagnostics
import TestSupport
import Testing

@Suite struct UnknownReferenceTests {
  @Test func reportsAnIdThatIsNotThere() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum(
        "gælder: fra 2010\nrelationer:\n  - orienterer: ⟦komunen⟧\n    kilde: ⟦notet⟧")
    ])
    #expect(
      site.found() == [
        Found("ukendt-henvisning", .error, "fora/a/forum.md", "komunen"),
        Found("ukendt-henvisning", .error, "fora/a/forum.md", "notet"),
      ])
    #expect(
      site.findings().map(\.mend?.danish) == ["Mente du »kommunen«?", "Mente du »notat«?"])
  }

  @Test func reportsAnIdOfTheWrongKind() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010\nområde: ⟦kommunen⟧")
    ])
    #expect(site.found() == [Found("ukendt-henvisning", .error, "fora/a/forum.md", "kommunen")])
    #expect(
      site.findings().map(\.headline.danish) == [
        "»kommunen« er organisation, men her skal stå område"
      ])
  }

  @Test func looksIntoHoldersVersionsEvidenceAndBlocks() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum(
        "gælder: fra 2010", "```vis medlemmer\nforum: ⟦b⟧\n```"),
      "fora/a/medlemmer.yaml": "- person: ⟦bo⟧\n  fra: ⟦tmf⟧",
      "fora/a/grundlag-2010.md": Texts.basis(
        """
        gælder: fra 2010
        formand:
          - værdi: ⟦x⟧
            kilde: notat
          - værdi: kommunen
            for: ⟦y⟧
            kilde: ⟦z⟧
        """),
    ])
    #expect(
      site.found().map(\.text) == ["⟦b⟧", "⟦x⟧", "⟦y⟧", "⟦z⟧", "⟦bo⟧", "⟦tmf⟧"])
  }

  @Test func saysNothingOfAFileThatCannotBeRead() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010\nrelationer:\n  - orienterer: b"),
      "fora/b/forum.md": "---\nnavn: ⟦[⟧\n---\n",
    ])
    #expect(site.found().map(\.rule) == ["yaml-klammer"])
  }
}
