import Diagnostics
import TestSupport
import Testing

@Suite struct UnknownSeatTests {
  private static func site(_ members: String) -> MarkedSite {
    MarkedSite([
      "fora/alle/forum.md": Texts.forum("gælder: fra 2010\nantal: 2"),
      "fora/alle/grundlag-2010.md": Texts.basis(
        "gælder: fra 2010\nsammensætning:\n  - plads: formand\n    fra: kommunen"),
      "fora/a/forum.md": Texts.forum("gælder: fra 2010\ndel af: alle"),
      "fora/a/medlemmer.yaml": members,
      "personer/bo.md": Texts.person(),
    ])
  }

  @Test func reportsASeatThatNoCompositionHas() {
    let site = Self.site("- person: bo\n  plads: ⟦formannd⟧\n- person: bo\n  plads: formand")
    #expect(
      site.found() == [Found("ukendt-plads", .warning, "fora/a/medlemmer.yaml", "formannd")])
    #expect(site.findings().map(\.mend?.danish) == ["Mente du »formand«?"])
  }

  @Test func asksNothingOfAMemberWithoutASeat() {
    #expect(Self.site("- person: bo\n  gælder: fra 2010").found() == [])
  }

  @Test func looksIntoMeetings() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.file(
        "forum: a\ndato: 2010\nstatus: holdt\ndeltagere:\n  - plads: ⟦formand⟧\n    til stede: ja"),
    ])
    #expect(
      site.found() == [
        Found("ukendt-plads", .warning, "moeder/2010/a-2010-1.md", "formand")
      ])
  }

  @Test func saysNothingWhenTheRulesCannotBeRead() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/grundlag-2010.md": "---\ntitel: ⟦[⟧\n---\n",
      "fora/a/medlemmer.yaml": "- person: bo\n  plads: formand",
      "personer/bo.md": Texts.person(),
    ])
    #expect(site.found().map(\.rule) == ["yaml-klammer"])
  }
}
