import Diagnostics
import TestSupport
import Testing

@Suite struct DutyToAttendNotKeptTests {
  private static let seats = """
    gælder: fra 2010
    sammensætning:
      - plads: byen
        udpeges af: kommunen
        antal: 1
      - plads: lejerne
        beskrevet som: lejere
        antal: 1

    """

  private static func site(_ presence: String, _ more: String = "") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(seats + "mødepligt: ja"),
      "moeder/2022/a-2022-1.md": Texts.file(
        """
        forum: a
        dato: 15. marts 2022
        status: holdt
        deltagere:
          - plads: byen
            fra: kommunen
            til stede: \(presence)
          - plads: lejerne
            til stede: ja\(more)
        """),
    ])
  }

  @Test func reportsAMemberWhoDidNotCome() {
    #expect(
      Self.site("⟦nej⟧").found(on: Texts.afterwards) == [
        Found("moedepligt-ikke-holdt", .warning, "moeder/2022/a-2022-1.md", "nej")
      ])
  }

  @Test func saysNothingOfAnApologyOrACarriedMandate() {
    #expect(Self.site("afbud").found(on: Texts.afterwards) == [])
    #expect(Self.site("nej", "\n    mandat for: kommunen").found(on: Texts.afterwards) == [])
  }
}
