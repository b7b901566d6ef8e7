import Diagnostics
import TestSupport
import Testing

@Suite struct DistributionThatFailsTests {
  private static func grant(_ parts: String) -> MarkedSite {
    MarkedSite([
      "bevillinger/a.md": Texts.file(
        "titel: A\nart: bevilling\nbeløb: 3 mio. kr.\ngælder: fra 2015\nfordeling:\n\(parts)")
    ])
  }

  @Test func saysWhatThePartsComeTo() {
    let site = Self.grant("  - beløb: 1,75 mio. kr.\n  - beløb: 1 mio. kr.")
    #expect(site.findings().map(\.rule) == ["fordeling-stemmer-ikke"])
    #expect(
      site.findings().map(\.headline.danish) == [
        "Delene giver 2,75 mio. kr., og beløbet er 3 mio. kr."
      ])
  }

  @Test(arguments: [
    "  - beløb: 1,75 mio. kr.\n  - beløb: 1.250.000 kr.",
    // Where a part is only a share, the sum is not one that the writer stated.
    "  - beløb: 1 mio. kr.\n  - andel: 10 %\n    regnet af: 3 mio. kr.",
    "  - beløb: 1 mio. kr.\n  - beløb: ikke oplyst",
  ])
  func letsBeWhatIsRightOrNotKnown(parts: String) {
    #expect(Self.grant(parts).found() == [])
  }
}
