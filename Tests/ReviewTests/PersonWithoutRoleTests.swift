import Diagnostics
import TestSupport
import Testing

@Suite struct PersonWithoutRoleTests {
  @Test func reportsAPersonThatNothingMentions() {
    let site = MarkedSite(["personer/bo.md": Texts.person("navn: ⟦Bo⟧")])
    #expect(site.found() == [Found("person-uden-rolle", .note, "personer/bo.md", "Bo")])
  }

  @Test func takesASeatForARole() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/medlemmer.yaml": "- person: bo\n  gælder: fra 2010",
      "personer/bo.md": Texts.person(),
    ])
    #expect(site.found() == [])
  }
}
