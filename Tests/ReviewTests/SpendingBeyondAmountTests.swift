import Diagnostics
import TestSupport
import Testing

@Suite struct SpendingBeyondAmountTests {
  private static func grant(_ spent: String) -> MarkedSite {
    MarkedSite([
      "bevillinger/a.md": Texts.file(
        "titel: A\nart: bevilling\nbeløb: 1 mio. kr.\ngælder: fra 2015\nforbrug:\n\(spent)")
    ])
  }

  @Test func notesByHowMuch() {
    let site = Self.grant(
      "  - tid: 2015\n    beløb: 0,75 mio. kr.\n  - tid: 2016\n    beløb: 500.000 kr.")
    #expect(site.findings().map(\.rule) == ["forbrug-over-beloeb"])
    #expect(site.findings().map(\.severity) == [.note])
    #expect(
      site.findings().map(\.headline.danish) == ["Der er brugt 0,25 mio. kr. mere, end der er"])
  }

  @Test func letsSpendingWithinTheAmountBe() {
    #expect(Self.grant("  - tid: 2015\n    beløb: 1 mio. kr.").found() == [])
    #expect(
      Self.grant(
        "  - tid: 2015\n    beløb: 0,75 mio. kr.\n  - tid: 2016\n    beløb: ikke oplyst"
      ).found() == [])
  }
}
