import Diagnostics
import TestSupport
import Testing

@Suite struct DutyNotMetTests {
  private static func agreement(_ met: String, known: String = "") -> MarkedSite {
    MarkedSite([
      "aftaler/a.md": Texts.file(
        """
        navn: A
        art: hovedaftale
        parter:
          - kommunen
        gælder: fra 2010
        pligter:
          - id: evaluering
            pligt: Aftalen evalueres
            frist: senest 1. oktober 2020
            opfyldt:
              - dato: \(met)
        \(known)
        """)
    ])
  }

  private static func meeting(_ published: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(
        """
        gælder: fra 2010
        pligter:
          - id: paa-nettet
            pligt: Dagsordenen lægges på nettet
            frist: senest 1 uge før mødet
        """),
      "moeder/2020/a-2020-1.md": Texts.file(
        "forum: a\ndato: 15. marts 2020\nstatus: holdt\noffentliggjort:\n  paa-nettet: \(published)"
      ),
    ])
  }

  @Test func reportsWhatWasDoneTooLate() {
    #expect(
      Self.agreement("⟦3. oktober 2020⟧").found() == [
        Found("pligt-ikke-opfyldt", .warning, "aftaler/a.md", "3. oktober 2020")
      ])
    #expect(
      Self.meeting("⟦10. marts 2020⟧").found() == [
        Found("pligt-ikke-opfyldt", .warning, "moeder/2020/a-2020-1.md", "10. marts 2020")
      ])
  }

  @Test func reportsWhatTheSourceSaysWasNotDone() {
    #expect(
      Self.agreement("⟦ingen⟧").found() == [
        Found("pligt-ikke-opfyldt", .warning, "aftaler/a.md", "ingen")
      ])
    #expect(
      Self.meeting("⟦ingen⟧").found() == [
        Found("pligt-ikke-opfyldt", .warning, "moeder/2020/a-2020-1.md", "ingen")
      ])
  }

  @Test(arguments: ["25. september 2020", "oktober 2020"])
  func letsBeWhatIsInTimeOrMayBe(met: String) {
    #expect(Self.agreement(met).found() == [])
  }

  @Test func theContentCanKnowOfIt() {
    let known = """
      kendte afvigelser:
        - regel: pligt-ikke-opfyldt
          sted: evaluering
          grund: Udvalget udsatte sagen
      """
    #expect(Self.agreement("3. oktober 2020", known: known).found() == [])
  }
}
