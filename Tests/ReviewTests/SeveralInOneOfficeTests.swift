import Diagnostics
import TestSupport
import Testing

@Suite struct SeveralInOneOfficeTests {
  private static func office(_ holders: String, _ keys: String = "") -> MarkedSite {
    MarkedSite([
      "organisationer/kommunen.md": Texts.file(
        "navn: Kommunen\nart: kommune\nposter:\n  - id: borgmesteren\n    navn: Borgmesteren\n\(keys)    indehavere:\n\(holders)"
      ),
      "personer/bo.md": Texts.person(), "personer/ea.md": Texts.person("navn: Ea"),
    ])
  }

  @Test func reportsTwoHoldersAtATime() {
    let site = Self.office(
      """
            - person: bo
              gælder: ⟦fra 2012⟧
            - person: ea
              gælder: fra 2010 til 2013
      """)
    #expect(
      site.found() == [
        Found("flere-i-samme-post", .error, "organisationer/kommunen.md", "fra 2012")
      ])
    #expect(
      site.findings().map(\.headline.danish) == ["»bo« og »ea« har posten på samme tid"])
  }

  @Test(arguments: [
    ("fra 2010 til 2011", "fra 2012"), ("oplyst 2010", "oplyst 2011"), ("fra 2010", "ikke oplyst"),
    ("fra 2010, senest oplyst 2010", "fra 2011"),
  ])
  func saysNothingOfThoseWhoFollowEachOther(one: String, other: String) {
    let site = Self.office(
      "      - person: bo\n        gælder: \(one)\n      - person: ea\n        gælder: \(other)")
    #expect(site.found() == [])
  }

  @Test func countsOnePersonOnceAndSubstitutesNot() {
    let site = Self.office(
      """
            - person: bo
              gælder: oplyst 2010
            - person: bo
              gælder: oplyst 2010
            - person: ea
              suppleant for: bo
              gælder: oplyst 2010
      """)
    #expect(site.found() == [])
  }

  @Test func letsACollectiveHaveMany() {
    let site = Self.office(
      "      - person: bo\n        gælder: fra 2010\n      - person: ea\n        gælder: fra 2010",
      "    antal: 7\n")
    #expect(site.found() == [])
  }

  private static func chairs(_ rule: String, _ second: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/grundlag-2010.md": Texts.basis("gælder: fra 2010\n\(rule)"),
      "fora/a/medlemmer.yaml":
        "- person: bo\n  rolle: formand\n  gælder: fra 2010\n- person: ea\n  rolle: formand\n  gælder: \(second)",
      "personer/bo.md": Texts.person(), "personer/ea.md": Texts.person("navn: Ea"),
    ])
  }

  @Test func reportsTwoChairs() {
    #expect(
      Self.chairs("formand: kommunen", "⟦fra 2011⟧").found() == [
        Found("flere-i-samme-post", .error, "fora/a/medlemmer.yaml", "fra 2011")
      ])
  }

  @Test func letsTwoShareTheChair() {
    #expect(Self.chairs("formand:\n  - bo\n  - ea", "fra 2011").found() == [])
  }
}
