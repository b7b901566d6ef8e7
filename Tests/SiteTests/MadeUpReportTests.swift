import Testing

@testable import Site

/// What is made up stands in a report that is made up itself, and in no other.
@Suite struct MadeUpReportTests {
  private static let built = BuiltSite(
    site([
      "content/rapporter/proeve/rapport.md": report("Prøve", "eksempel: ja\n"),
      "content/rapporter/status/rapport.md": report("Status", ""),
      "content/fora/proeveraad/forum.md": body("Prøverådet", "eksempel: ja\n"),
      "content/fora/raad/forum.md": body("Rådet", ""),
      "content/moeder/2020/proeveraad-2020-1.md": meeting("proeveraad"),
      "content/moeder/2020/raad-2020-1.md": meeting("raad"),
      "content/bevillinger/a.md": """
      ---
      titel: Prøvepenge
      art: bevilling
      beløb: 1 mio. kr.
      gælder: 2020
      eksempel: ja
      ---
      """,
    ]))

  private static func report(_ title: String, _ more: String) -> String {
    "---\ntitel: \(title)\når: 2020\npr: 31. december 2020\n\(more)---\n\n"
      + "## 1. Penge\n\n```vis bevillinger\n```\n"
  }

  private static func body(_ name: String, _ more: String) -> String {
    "---\nnavn: \(name)\nart: forum\ngælder: fra 2010\n\(more)---\n"
  }

  private static func meeting(_ body: String) -> String {
    "---\nforum: \(body)\ndato: 3. marts 2020\nstatus: holdt\n---\n"
  }

  @Test func aMadeUpReportTellsOfWhatIsMadeUp() {
    #expect(Self.built.words("/rapporter/proeve/").contains("Gælder i 2020 Prøvepenge"))
    #expect(!Self.built["/rapporter/proeve/proeveraad/"].isEmpty)
    #expect(!Self.built["/rapporter/proeve/raad/"].isEmpty)
  }

  @Test func aRealReportDoesNot() {
    #expect(!Self.built.words("/rapporter/status/").contains("Prøvepenge"))
    #expect(Self.built["/rapporter/status/proeveraad/"].isEmpty)
    #expect(!Self.built["/rapporter/status/raad/"].isEmpty)
  }
}
