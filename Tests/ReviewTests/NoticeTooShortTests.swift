import Diagnostics
import TestSupport
import Testing

@Suite struct NoticeTooShortTests {
  private static func site(_ invitation: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium("gælder: fra 2010\nvarsel: mindst 3 uger"),
      "moeder/2022/a-2022-1.md": Texts.file(
        "forum: a\ndato: 29. marts 2022\nstatus: indkaldt\nsket:\n  indkaldelse: \(invitation)"),
    ])
  }

  @Test func reportsAnInvitationThatCameTooLate() {
    #expect(
      Self.site("⟦9. marts 2022⟧").found() == [
        Found("varsel-for-kort", .warning, "moeder/2022/a-2022-1.md", "9. marts 2022")
      ])
  }

  @Test(arguments: ["8. marts 2022", "marts 2022"])
  func saysNothingOfOneThatMayBeInTime(invitation: String) {
    #expect(Self.site(invitation).found() == [])
  }
}
