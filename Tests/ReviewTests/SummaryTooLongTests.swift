import Diagnostics
import TestSupport
import Testing

@Suite struct SummaryTooLongTests {
  private static func body(_ words: Int, mark: Bool = false) -> String {
    let text = Array(repeating: "ord", count: words).joined(separator: " ")
    let heading = mark ? "⟦## Resumé⟧" : "## Resumé"
    return
      "\(heading)\n\n\(text).\n\n```vis tal\n```\n\n## 1. Møder\n\nDet er ikke talt med, og det er langt."
  }

  @Test func threeHundredWordsFit() {
    #expect(ReportTexts.site("", Self.body(300)).found() == [])
  }

  @Test func oneMoreDoesNot() {
    let site = ReportTexts.site("", Self.body(301, mark: true))
    #expect(site.found() == [ReportTexts.found("resume-for-langt", "## Resumé")])
    #expect(
      site.findings().map(\.headline.danish) == [
        "Resuméet er på 301 ord, og 300 kan være på en side"
      ])
  }

  @Test func whatTheRecipientIsAskedTakesRoomToo() {
    let site = ReportTexts.site(
      "det indstilles: at udvalget godkender den", Self.body(297, mark: true))
    #expect(site.found() == [ReportTexts.found("resume-for-langt", "## Resumé")])
  }
}
