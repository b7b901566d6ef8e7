import Diagnostics
import TestSupport
import Testing

@Suite struct SharesOverWholeTests {
  private static func scheme(_ second: String) -> MarkedSite {
    MarkedSite([
      "ordninger/a.md": Texts.file(
        """
        navn: A
        giver: kommunen
        gælder: 2015-2018
        finansiering:
          - betales af: kommunen
            andel: 75 %
          - betales af: kommunen
            andel: \(second)
        """)
    ])
  }

  @Test func reportsTheShareThatGoesBeyond() {
    let site = Self.scheme("⟦35 %⟧")
    #expect(site.found() == [Found("andele-over-hele", .warning, "ordninger/a.md", "35 %")])
    #expect(
      site.findings().map(\.headline.danish) == [
        "Andelene kommer over det hele: 10 % = 110 % - 100 %"
      ])
  }

  @Test(arguments: ["25 %", "10 %", "ikke oplyst"])
  func letsSharesWithinTheWholeBe(second: String) {
    #expect(Self.scheme(second).found() == [])
  }

  @Test func reportsPartsOfAContributionThatGoBeyondIt() {
    let site = MarkedSite([
      "ordninger/a.md": Texts.file(
        """
        navn: A
        giver: kommunen
        gælder: 2015-2018
        finansiering:
          - id: egen
            betales af: kommunen
            andel: 12,5 %
          - inden for: egen
            betales af: kommunen
            andel: 10,6 %
          - inden for: egen
            betales af: kommunen
            andel: ⟦2,9 %⟧
        """)
    ])
    #expect(site.found() == [Found("andele-over-hele", .warning, "ordninger/a.md", "2,9 %")])
  }

  @Test func reportsADistributionOverAllOfItsWhole() {
    let site = MarkedSite([
      "bevillinger/a.md": Texts.file(
        """
        titel: A
        art: bevilling
        beløb: 3 mio. kr.
        gælder: fra 2015
        fordeling:
          - andel: 60 %
            regnet af: 3 mio. kr.
          - andel: ⟦50 %⟧
            regnet af: 3 mio. kr.
        """)
    ])
    #expect(site.found() == [Found("andele-over-hele", .warning, "bevillinger/a.md", "50 %")])
  }
}
