import Diagnostics
import TestSupport
import Testing

@Suite struct SeatOfAnotherTests {
  private static func site(
    _ attendee: String, members: String = "  - person: bo\n    plads: formand", count: Int = 1,
    rules: String = ""
  ) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(
        """
        gælder: fra 2010
        sammensætning:
          - plads: formand
            beskrevet som: lejere
            antal: \(count)
        \(rules)
        """),
      "fora/a/medlemmer.yaml": "kilde: notat\nmedlemmer:\n\(members)",
      "moeder/2012/a-2012-1.md": Texts.file(
        """
        forum: a
        dato: 15. marts 2012
        status: holdt
        deltagere:
          - plads: formand
            person: \(attendee)
            til stede: ja
        """, "## 1. Regnskab"),
      "personer/bo.md": Texts.person(),
      "personer/eva.md": Texts.person("navn: Eva"),
      "personer/ida.md": Texts.person("navn: Ida"),
      "fora/b/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/b/medlemmer.yaml": "- person: eva\n- person: ida",
    ])
  }

  @Test func reportsOneWhoDoesNotHoldTheSeat() {
    let site = Self.site("⟦eva⟧")
    #expect(
      site.found() == [Found("anden-paa-pladsen", .warning, "moeder/2012/a-2012-1.md", "eva")])
    #expect(
      site.findings().map { $0.mend?.danish.hasPrefix("På pladsen sidder »bo«.") } == [true])
  }

  @Test func saysNothingOfTheHolderOrOneInTheHoldersPlace() {
    #expect(Self.site("bo").found() == [])
    #expect(Self.site("eva\n    stedfortræder for: bo").found() == [])
  }

  @Test func looksAtTheDayOfTheMeeting() {
    let members = """
        - person: bo
          plads: formand
          gælder: 2010-2011
        - person: eva
          plads: formand
          gælder: fra 1. januar 2012
      """
    #expect(Self.site("eva", members: members).found() == [])
    #expect(Self.site("bo", members: members).found().map(\.rule) == ["anden-paa-pladsen"])
  }

  @Test func asksNothingWhereNotAllHoldersAreNamed() {
    #expect(Self.site("eva", count: 2).found() == [])
  }

  @Test func theWrongOneDoesNotCountForTheQuorum() {
    let site = Self.site(
      "eva\n    til stede: ja\n  - plads: formand\n    person: bo\n    til stede: nej\n"
        + "  - plads: formand\n    person: ida",
      members: "  - person: bo\n    plads: formand\n  - person: ida\n    plads: formand", count: 2,
      rules: "beslutningsdygtig: når mindst 2 medlemmer er til stede")
    #expect(
      site.findings().map(\.headline.danish).sorted() == [
        "Beslutningsdygtighed: 1 til stede, 2 kræves",
        "»eva« har ikke pladsen »formand« den dag",
      ])
  }
}
