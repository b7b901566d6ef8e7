import Diagnostics
import TestSupport
import Testing

@Suite struct SuccessionCountTests {
  private static func site(
    _ event: String, start: String = "fra 2020", collective: Bool = false, others: [String] = []
  ) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010\(collective ? "\nantal: 5" : "")"),
      "fora/b/forum.md": Texts.forum("gælder: \(start)\nforgængere:\n\(event)"),
      "fora/c/forum.md": Texts.forum(
        "gælder: \(start)\(others.isEmpty ? "" : "\nforgængere:\n")\(others.joined())"),
    ])
  }

  @Test func asksForTwoPredecessorsOfAMerger() {
    let site = Self.site("  - forum: a\n    måde: ⟦sammenlagt⟧")
    #expect(
      site.found() == [Found("afloesning-antal", .error, "fora/b/forum.md", "sammenlagt")])
    #expect(
      site.findings().map(\.headline.danish) == [
        "`sammenlagt` med én forgænger; der skal være mindst to"
      ])
  }

  @Test func countsACollectiveAsSeveral() {
    #expect(Self.site("  - forum: a\n    måde: sammenlagt", collective: true).found() == [])
  }

  @Test func asksForTwoSuccessorsOfASplit() {
    #expect(
      Self.site("  - forum: a\n    måde: ⟦udskilt⟧").found() == [
        Found("afloesning-antal", .error, "fora/b/forum.md", "udskilt")
      ])
    #expect(
      Self.site(
        "  - forum: a\n    måde: udskilt", others: ["  - forum: a\n    måde: udskilt"]
      ).found() == [])
  }

  @Test func allowsOneSuccessorOfTheOtherManners() {
    let site = Self.site(
      "  - forum: a\n    måde: afløst", others: ["  - forum: a\n    måde: ⟦afløst⟧"])
    #expect(site.found() == [Found("afloesning-antal", .error, "fora/c/forum.md", "afløst")])
    #expect(
      Self.site(
        "  - forum: a\n    måde: indpasset", others: ["  - forum: a\n    måde: indpasset"]
      ).found() == [])
  }

  @Test(arguments: ["", "\n    dato: 2020", "\n    dato: 1. marts 2019"])
  func asksForABodyThatWasThereToTakeOver(date: String) {
    #expect(
      Self.site("  - forum: a\n    måde: ⟦optaget⟧\(date)").found() == [
        Found("afloesning-antal", .error, "fora/b/forum.md", "optaget")
      ])
  }

  @Test func letsABodyThatWasThereTakeOver() {
    #expect(
      Self.site("  - forum: a\n    måde: optaget\n    dato: 2020", start: "fra 2012").found() == [])
  }
}
