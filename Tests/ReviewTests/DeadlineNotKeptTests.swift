import Diagnostics
import TestSupport
import Testing

@Suite struct DeadlineNotKeptTests {
  private static func site(_ steps: String, known: String = "") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(
        "gælder: fra 2010\nfrister:\n  dagsorden: senest 1 uge før mødet\n  bilag: sammen med dagsordenen"
      ),
      "moeder/2022/a-2022-1.md": Texts.file(
        "forum: a\ndato: 15. marts 2022\nstatus: holdt\nsket:\n\(steps)\n\(known)"),
    ])
  }

  @Test func reportsEachStepThatWasDoneTooLate() {
    #expect(
      Self.site("  dagsorden: ⟦9. marts 2022⟧\n  bilag: ⟦10. marts 2022⟧").found(
        on: Texts.afterwards) == [
          Found("frist-ikke-holdt", .warning, "moeder/2022/a-2022-1.md", "9. marts 2022"),
          Found("frist-ikke-holdt", .warning, "moeder/2022/a-2022-1.md", "10. marts 2022"),
        ])
  }

  @Test(arguments: [
    "  dagsorden: 8. marts 2022\n  bilag: 8. marts 2022", "  dagsorden: marts 2022",
    "  referat: 1. april 2022",
  ])
  func saysNothingOfWhatIsInTimeOrCannotBeSaid(steps: String) {
    #expect(Self.site(steps).found(on: Texts.afterwards) == [])
  }

  @Test func theContentCanKnowOfOneStep() {
    let known = """
      kendte afvigelser:
        - regel: frist-ikke-holdt
          sted: dagsorden
          grund: Sekretariatet var lukket
      """
    #expect(
      Self.site("  dagsorden: 9. marts 2022\n  bilag: ⟦10. marts 2022⟧", known: known).found(
        on: Texts.afterwards) == [
          Found("frist-ikke-holdt", .warning, "moeder/2022/a-2022-1.md", "10. marts 2022")
        ])
  }
}
