import Diagnostics
import TestSupport
import Testing

@Suite struct SumThatFailsTests {
  private static func site(_ sum: String, _ deviation: String = "") -> MarkedSite {
    MarkedSite([
      "bevillinger/a.md": Texts.file(
        "titel: A\nart: bevilling\nbeløb: 30 mio. kr.\ngælder: 2012-2014\nkontrol:\n  - 12,5 % = 10,6 % + 1,9 %\n  - \(sum)\(deviation)"
      )
    ])
  }

  @Test func reportsASumWithWhatItComesTo() {
    let site = Self.site("⟦30 mio. kr. = 12,5 % af 260 mio. kr.⟧")
    #expect(
      site.found() == [
        Found(
          "beloeb-stemmer-ikke", .warning, "bevillinger/a.md",
          "30 mio. kr. = 12,5 % af 260 mio. kr.")
      ])
    #expect(
      site.findings().map(\.headline.danish) == [
        "30 mio. kr. er ikke det, højre side giver: 32,5 mio. kr."
      ])
  }

  @Test func canBeKeptByThePrintedSum() {
    let deviation = """

      kendte afvigelser:
        - regel: beloeb-stemmer-ikke
          sted: 30 mio. kr. = 12,5 % af 260 mio. kr.
          grund: Trykt sådan
      """
    #expect(Self.site("30 mio. kr. = 12,5 % af 260 mio. kr.", deviation).found() == [])
  }

  @Test func letsASumThatHoldsBe() {
    #expect(Self.site("32,5 mio. kr. = 12,5 % af 260 mio. kr.").found() == [])
  }
}
