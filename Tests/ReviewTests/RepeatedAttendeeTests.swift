import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedAttendeeTests {
  private static func site(_ second: String, rules: String = "") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(
        """
        gælder: fra 2010
        sammensætning:
          - plads: lejere
            beskrevet som: lejere
            antal: 2
          - plads: byen
            udpeges af: kommunen
            antal: 1
        \(rules)
        """),
      "moeder/2010/a-2010-1.md": Texts.meeting(
        """
        deltagere:
          - plads: lejere
            person: bo
            til stede: ja
          - plads: \(second)
            til stede: ja
          - plads: byen
            person: ida
            til stede: nej
        """, "## 1. Regnskab"),
      "fora/a/medlemmer.yaml": "- person: bo\n- person: eva\n- person: ida",
      "personer/bo.md": Texts.person(),
      "personer/eva.md": Texts.person("navn: Eva"),
      "personer/ida.md": Texts.person("navn: Ida"),
    ])
  }

  @Test func reportsAPersonTwiceOnOneSeat() {
    let site = Self.site("lejere\n    person: ⟦bo⟧")
    #expect(
      site.found() == [Found("deltager-gentaget", .warning, "moeder/2010/a-2010-1.md", "bo")])
    #expect(site.findings().map(\.headline.danish) == ["»bo« står to gange"])
  }

  @Test(arguments: ["lejere\n    person: eva", "byen\n    person: bo", "lejere"])
  func saysNothingOfAnotherPersonAnotherSeatOrOneWithoutAName(second: String) {
    #expect(Self.site(second).found() == [])
  }

  @Test func countsAPersonOnceForTheQuorum() {
    let rule = "beslutningsdygtig: når mindst 3 medlemmer er til stede"
    let site = Self.site("lejere\n    person: eva", rules: rule)
    #expect(
      site.findings().map(\.headline.danish) == ["Beslutningsdygtighed: 2 til stede, 3 kræves"])
  }
}
