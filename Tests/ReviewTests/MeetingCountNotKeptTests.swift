import Diagnostics
import TestSupport
import Testing

@Suite struct MeetingCountNotKeptTests {
  private static func site(
    _ rule: String, _ later: String = "2023", status: String = "planlagt", known: String = ""
  ) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(
        "gælder: fra 2010\nmøder: \(rule)\n\(known)"),
      "moeder/2022/a-2022-1.md": Texts.file("forum: a\ndato: 3. maj 2022\nstatus: holdt"),
      "moeder/2022/a-2022-2.md": Texts.file("forum: a\ndato: 4. maj \(later)\nstatus: \(status)"),
    ])
  }

  @Test func reportsAtTheRuleWhenTheNextYearHasBegunInTheRegister() {
    #expect(
      Self.site("⟦2 gange om året⟧").found(on: Texts.afterwards) == [
        Found(
          "moedeantal-ikke-holdt", .warning, "fora/a/kommissorium-2010.md", "2 gange om året")
      ])
  }

  @Test(arguments: ["1 gang om året", "ca. 2 gange om året", "2 gange om året, efter behov"])
  func saysNothingWhereTheNumberMayBeRight(rule: String) {
    #expect(Self.site(rule).found(on: Texts.afterwards) == [])
  }

  @Test func saysNothingWhileTheRegisterStaysInTheYear() {
    let site = Self.site("3 gange om året", "2022", status: "holdt")
    #expect(site.found(on: Texts.afterwards) == [])
  }

  @Test func theContentCanKnowOfIt() {
    let known = """
      kendte afvigelser:
        - regel: moedeantal-ikke-holdt
          sted: a 2022
          grund: Mødet i november blev aflyst
      """
    #expect(Self.site("2 gange om året", known: known).found(on: Texts.afterwards) == [])
  }
}
