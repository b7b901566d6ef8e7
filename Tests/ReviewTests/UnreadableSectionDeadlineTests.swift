import Diagnostics
import TestSupport
import Testing

@Suite struct UnreadableSectionDeadlineTests {
  private static func site(_ deadline: String) -> MarkedSite {
    ReportTexts.site(
      "afsnit ansvarlige:\n  - afsnit: Penge\n    frist: \(deadline)", "## Penge\n\nTekst.")
  }

  @Test(arguments: [
    "senest 15. januar 2021", "15. januar 2021", "senest ultimo januar 2021", "ikke oplyst",
  ])
  func acceptsATime(deadline: String) {
    #expect(Self.site(deadline).found() == [])
  }

  @Test(arguments: ["senest 35. januar 2021", "31. april 2021", "når vi når det"])
  func reportsADayThatThereIsNot(deadline: String) {
    #expect(
      Self.site("⟦\(deadline)⟧").found() == [
        ReportTexts.found("afsnitsfrist-ulaeselig", deadline)
      ])
  }
}
