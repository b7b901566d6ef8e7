import Diagnostics
import TestSupport
import Testing

@Suite struct DeadlinesInCircleTests {
  private static let path = "fora/a/kommissorium-2010.md"

  private static func site(_ rows: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium("gælder: fra 2010\nfrister:\n\(rows)"),
    ])
  }

  @Test func reportsDeadlinesThatWaitForEachOther() {
    let site = Self.site(
      """
        indkaldelse: senest 4 uger før mødet
        dagsorden: ⟦sammen med bilagene⟧
        bilag: sammen med dagsordenen
      """)
    #expect(
      site.found() == [Found("frist-uden-grund", .error, Self.path, "sammen med bilagene")])
    #expect(
      site.findings().map(\.headline.danish) == [
        "Fristerne går i ring: dagsorden → bilag → dagsorden"
      ])
  }

  @Test func reportsASpanBeyondTheCalendar() {
    let site = Self.site("  dagsorden: ⟦senest 500000 uger før mødet⟧")
    #expect(
      site.found() == [
        Found("frist-uden-grund", .error, Self.path, "senest 500000 uger før mødet")
      ])
  }

  @Test func takesARowThatBeginsAtTheMeeting() {
    #expect(
      Self.site("  dagsorden: senest 2 uger før mødet\n  bilag: sammen med dagsordenen").found()
        == [])
  }
}
